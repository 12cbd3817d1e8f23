"""The GraphQL face: requests, documents, limits, derived types, errors and answers."""
