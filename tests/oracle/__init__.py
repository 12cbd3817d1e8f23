"""A second implementation of who sees what, in plain Python, by which the compiled reads are checked.

It knows the declarations (``models``) and DOMAIN, and nothing of how plans and statements are made.
"""
