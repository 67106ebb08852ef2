#!/usr/bin/env python3
"""Writes the public holidays of each country anew, beside this file.

    pip install holidays==0.109
    python3 make.py

The package (MIT) knows them; nothing here corrects it. One line a date: the date, its
name in English, its name in the country's own language. Names of one date are joined by a semicolon.

Ukraine has no days off under martial law: the package keeps its holidays as `workday`, and that is what is written.
"""

import re
from pathlib import Path

import holidays

VERSION = "0.109"
YEARS = range(2024, 2031)
COUNTRIES = {"ir": ("fa_IR", "public"), "ua": ("uk", "workday"), "pl": ("pl", "public"), "ru": ("ru", "public")}


def of(country, language, category):
    return holidays.country_holidays(country.upper(), years=YEARS, language=language, categories=(category,))


def line(date, english, own):
    # A month first is read as a day outside America.
    english = re.sub(r"(\d\d)/(\d\d)/(\d{4})", r"\3-\1-\2", english)
    assert not re.search(r'[,"\n]', english + own), f"{date}: a name that would need quotes"
    return f"{date},{english},{own}\n"


assert holidays.__version__ == VERSION, f"made with holidays {VERSION}; with another version, read the difference"
for country, (language, category) in COUNTRIES.items():
    english, own = of(country, "en_US", category), of(country, language, category)
    lines = [line(date, english[date], own[date]) for date in sorted(english)]
    Path(__file__).with_name(f"{country}.csv").write_text("".join(lines), encoding="utf-8")
