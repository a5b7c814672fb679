import { Reader } from '../../../../src/oracle/sandbox/engine/binary.ts';

const VALUES: Record<number, string> = { 127: 'i32', 126: 'i64', 125: 'f32', 124: 'f64' };

/** The functions that a module imports: name and type. */
export function importTypes(module: Uint8Array): [string, string][] {
  const reader = new Reader(module);
  reader.bytes(8);
  const types: string[] = [];
  const found: [string, string][] = [];
  while (!reader.done) {
    const id = reader.byte();
    const section = new Reader(reader.bytes(reader.leb()));
    const values = () => [...section.bytes(section.leb())].map((value) => VALUES[value]).join(', ');
    if (id === 1) {
      const read = () => {
        section.byte();
        const parameters = values();
        const results = values();
        return `(${parameters}) -> ${results || '()'}`;
      };
      types.push(...section.vector(read));
    }
    if (id === 2) {
      section.vector(() => {
        section.bytes(section.leb());
        const name = new TextDecoder().decode(section.bytes(section.leb()));
        if (section.byte() === 0) found.push([name, types[section.leb()] ?? '']);
        else section.skipLebs(section.byte() & 1 ? 2 : 1);
      });
    }
  }
  return found;
}
