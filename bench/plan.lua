-- Sends the requests of a plan file. A line `block <passes>` opens a block; the lines after it are its requests:
-- method, path, API key (or `-`) and body (or nothing), between tabs. A block is sent so many times over, and then
-- the next one is; after the last the plan is exhausted, and if the second argument is `once` that is the end. With a
-- third argument, a file, the end is when the last request has been answered, and the answers' bodies are written
-- there, a line each. Use one thread: a second one would send it all again.

local ffi = require('ffi')
ffi.cdef('int getpid(void); int kill(int pid, int signal);')
local SIGINT = 2

local blocks = {}
local block, pass, at = 1, 1, 0
local once = false
exhausted = 0

local function parse(line)
  local method, path, key, body = line:match('^(%S+)\t(%S+)\t(%S+)\t(.*)$')
  local headers = {}
  if body ~= '' then headers['Content-Type'] = 'application/json' end
  if key ~= '-' then headers['Authorization'] = 'Bearer ' .. key end
  return wrk.format(method, path, headers, body ~= '' and body or nil)
end

-- Ends the run: what is under way is not waited for, nor counted. The signal wakes wrk, which sleeps out its time.
local function stop()
  wrk.thread:stop()
  ffi.C.kill(ffi.C.getpid(), SIGINT)
end

-- Has every request sent once, and its answer kept.
local function keepAnswers(path)
  local file = assert(io.open(path, 'w'))
  local planned, sent, answered = 0, 0, 0
  for _, each in ipairs(blocks) do planned = planned + each.passes * #each.requests end
  -- wrk cannot be told to send nothing, but to wait; it asks before each request.
  function delay()
    sent = sent + 1
    return sent <= planned and 0 or 1e6
  end
  function response(_, _, body)
    file:write(body, '\n')
    answered = answered + 1
    if answered < planned then return end
    file:close()
    stop()
  end
  -- It asks for one more at the beginning, to look at it.
  at = -1
end

function init(args)
  once = args[2] == 'once'
  for line in io.lines(args[1]) do
    local passes = line:match('^block (%d+)$')
    if passes then
      table.insert(blocks, { passes = tonumber(passes), requests = {} })
    else
      table.insert(blocks[#blocks].requests, parse(line))
    end
  end
  if args[3] then keepAnswers(args[3]) end
end

function request()
  at = at + 1
  if at > #blocks[block].requests then
    at, pass = 1, pass + 1
    if pass > blocks[block].passes then
      pass = 1
      if block < #blocks then
        block = block + 1
      else
        exhausted = exhausted + 1
        if once and exhausted == 1 then stop() end
      end
    end
  end
  return blocks[block].requests[math.max(at, 1)]
end

local workers = {}

function setup(thread)
  table.insert(workers, thread)
end

function done(summary, latency)
  local lacking = 0
  for _, thread in ipairs(workers) do lacking = lacking + thread:get('exhausted') end
  local errors = summary.errors
  io.write(string.format(
    '\nRESULT {"requests":%d,"micros":%d,"bytes":%d,"refused":%d,"broken":%d,"exhausted":%d,"p50":%d,"p95":%d,"p99":%d}\n',
    summary.requests, summary.duration, summary.bytes, errors.status,
    errors.connect + errors.read + errors.write + errors.timeout, lacking,
    latency:percentile(50), latency:percentile(95), latency:percentile(99)))
end
