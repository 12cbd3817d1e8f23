"""A second reading of the subsidy rules, in plain Python, by which the rules engine is checked.

It is written from the measures alone, and knows nothing of how the engine, its tables and its steps are made.
"""
