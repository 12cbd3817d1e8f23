"""The running process: settings, database, server, worker, command line."""
