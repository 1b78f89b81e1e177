// PostGraphile straight on the database of the dossiers, as the service's own role and in the scope of the province.
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { makePgService } from 'postgraphile/adaptors/pg';

export default {
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({
    connectionString: process.env.BENCH_DATABASE,
    schemas: ['public'],
    poolConfig: { max: 16 },
    pgSettings: { 'app.scope': 'all' },
  })],
  grafast: { context: () => ({ pgSettings: { 'app.scope': 'all' } }) },
  grafserv: { port: Number(process.env.BENCH_PORT), host: '127.0.0.1', watch: false, graphiql: false },
};
