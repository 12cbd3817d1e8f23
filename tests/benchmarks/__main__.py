"""``./dev bench NAME``: the benchmarks by their names."""

import sys

from tests.benchmarks import admin, reads, writes

BENCHMARKS = {"admin": admin.main, "reads": reads.main, "writes": writes.main}


def main() -> None:
    """Run the benchmark that the first argument names."""
    name = sys.argv[1] if len(sys.argv) > 1 else ""
    if name not in BENCHMARKS:
        sys.stderr.write(f"usage: ./dev bench {' | '.join(BENCHMARKS)} [--help]\n")
        sys.exit(2)
    BENCHMARKS[name](sys.argv[2:])


if __name__ == "__main__":
    main()
