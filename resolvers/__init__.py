"""How rows are read and changed: plans, the SQL they become, and who may."""
