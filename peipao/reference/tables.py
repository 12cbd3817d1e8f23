"""Data that is written as a table, so that a reviewer reads it as one."""


def table(text: str) -> list[dict[str, str]]:
    """The lines of a table with ``|`` between cells, each under the names of the first line.

    >>> table("name | due\\nP01 | 2026-07-10")
    [{'name': 'P01', 'due': '2026-07-10'}]
    """
    head, *lines = ([cell.strip() for cell in line.split("|")] for line in text.strip().splitlines())
    return [dict(zip(head, line, strict=True)) for line in lines]
