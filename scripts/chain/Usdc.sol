// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

import {Ownable} from '@openzeppelin/contracts/access/Ownable.sol';
import {ERC20} from '@openzeppelin/contracts/token/ERC20/ERC20.sol';
import {ERC20Pausable} from '@openzeppelin/contracts/token/ERC20/extensions/ERC20Pausable.sol';

/// What USDC does that a payer must reckon with: six decimals, a pause, and wallets that can neither send nor receive.
contract Usdc is ERC20Pausable, Ownable {
    mapping(address => bool) public isDenied;

    error Denied(address wallet);

    constructor() ERC20('USD Coin', 'USDC') Ownable(msg.sender) {}

    function decimals() public pure override returns (uint8) {
        return 6;
    }

    function mint(address to, uint256 amount) external onlyOwner {
        _mint(to, amount);
    }

    function pause() external onlyOwner {
        _pause();
    }

    function unpause() external onlyOwner {
        _unpause();
    }

    function setDenied(address wallet, bool denied) external onlyOwner {
        isDenied[wallet] = denied;
    }

    function _update(address from, address to, uint256 amount) internal override(ERC20Pausable) {
        if (isDenied[from]) revert Denied(from);
        if (isDenied[to]) revert Denied(to);
        super._update(from, to, amount);
    }
}
