import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_every_folder_with_code_is_installed():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    source = ROOT / "src"
    folders = {file.parent.relative_to(source) for file in source.rglob("*.py")}
    assert sorted(project["tool"]["setuptools"]["packages"]) == sorted(
        ".".join(("klastry", *folder.parts)) for folder in folders
    )


def test_every_data_file_is_installed():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    installed = {
        file
        for package, patterns in project["tool"]["setuptools"]["package-data"].items()
        for pattern in patterns
        for file in (ROOT / "src").joinpath(*package.split(".")[1:]).glob(pattern)
    }
    source = (ROOT / "src").rglob("*")
    data = {file for file in source if file.is_file() and file.suffix not in (".py", ".pyc")}
    assert data <= installed
