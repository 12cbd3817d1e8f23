// Prints the result of every audit of GraphQL over HTTP against the URL given, asked with the bearer
// token given, as JSON.
import { auditServer } from "graphql-http";

const [url, token] = process.argv.slice(2);
const fetchFn = (address, options = {}) =>
  fetch(address, { ...options, headers: { ...options.headers, authorization: `Bearer ${token}` } });
const results = await auditServer({ url, fetchFn });
const reported = results.map(({ id, name, status, reason }) => ({ id, name, status, reason }));
console.log(JSON.stringify(reported));
