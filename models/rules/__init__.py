"""The law as arithmetic: small pure rules, each with its code, its sentence and its clause."""
