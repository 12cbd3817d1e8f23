"""The panel: drawn from declarations, driven through our own GraphQL schema in process."""
