// findings.sql on a folder of findings files, by DuckDB as npm brings it: `node findings-duckdb.mjs FOLDER`, written as CSV.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const [folder = '.'] = process.argv.slice(2);
const sql = readFileSync(join(import.meta.dirname, 'findings.sql'), 'utf8').replace('{folder}', folder.replaceAll("'", "''"));
const connection = await (await DuckDBInstance.create()).connect();
const read = await connection.runAndReadAll(sql);
for (const line of [read.columnNames(), ...read.getRows()]) console.log(line.join(','));
