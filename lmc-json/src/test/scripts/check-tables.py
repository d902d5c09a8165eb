"""
Loads a directory of tables into DuckDB as datapackage.json describes them, with their types and primary keys, checks every
foreign key, and asks three questions. Run by hand, with the Python package duckdb:

    python3 check-tables.py DIRECTORY
"""
import json
import os
import sys

import duckdb

TYPES = {
    "string": "VARCHAR",
    "integer": "INTEGER",
    "number": "DOUBLE",
    "boolean": "BOOLEAN",
    "date": "DATE",
    "array": "JSON",
    "object": "JSON",
    "any": "JSON",
}

QUESTIONS = [
    """
    -- What happened in projects, certainly before 2024?
    SELECT m.event, count(*) AS number
    FROM milestone m JOIN project p ON p.id = m.record
    WHERE m."date.latest" < DATE '2024-01-01'
    GROUP BY ALL ORDER BY number DESC, m.event LIMIT 3;
    """,
    """
    -- How long are the lines, at least and at most?
    SELECT p."name.en", f."value.lower", f."value.upper"
    FROM project p JOIN figure f ON f.record = p.id
    WHERE f.indicator = 'length' AND f.country IS NULL AND f."value.unit" = 'km'
    ORDER BY f."value.upper" DESC NULLS LAST, p.id LIMIT 5;
    """,
    """
    -- Which publishers are cited most, and in how many records?
    SELECT s.publisher, count(*) AS citations, count(DISTINCT e.record) AS records
    FROM evidence e JOIN source s ON s.id = e.source
    GROUP BY ALL ORDER BY citations DESC LIMIT 3;
    """,
]


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


def load(connection, directory, resource):
    fields = resource["schema"]["fields"]
    columns = [
        quoted(field["name"]) + " " + TYPES[field["type"]]
        + (" NOT NULL" if field.get("constraints", {}).get("required") else "")
        for field in fields
    ]
    key = ", ".join(quoted(name) for name in resource["schema"]["primaryKey"])
    table = quoted(resource["name"])
    connection.execute(f"CREATE TABLE {table} ({', '.join(columns)}, PRIMARY KEY ({key}))")
    names = ", ".join(quoted(field["name"]) for field in fields)
    path = os.path.join(directory, resource["path"]).replace("'", "''")
    connection.execute(
        f"INSERT INTO {table} SELECT {names} FROM read_csv('{path}', header = true, all_varchar = true, nullstr = '')"
    )


def check_references(connection, resource):
    """How many values refer to something, and how many of them to nothing that is there."""
    checked = dangling = 0
    for each in resource["schema"].get("foreignKeys", []):
        field = quoted(each["fields"])
        target = quoted(each["reference"]["resource"] or resource["name"])
        found = connection.execute(
            f"SELECT count(a.{field}), count(*) FILTER (WHERE a.{field} IS NOT NULL AND b.id IS NULL)"
            f" FROM {quoted(resource['name'])} a LEFT JOIN {target} b ON a.{field} = b.id"
        ).fetchone()
        checked += found[0]
        dangling += found[1]
    return checked, dangling


def main(directory):
    with open(os.path.join(directory, "datapackage.json"), encoding="utf-8") as file:
        resources = json.load(file)["resources"]
    connection = duckdb.connect()
    for each in resources:
        load(connection, directory, each)
        print(each["name"], connection.execute(f"SELECT count(*) FROM {quoted(each['name'])}").fetchone()[0])
    references = [check_references(connection, each) for each in resources]
    print("foreign keys:", sum(each[0] for each in references), "dangling:", sum(each[1] for each in references))
    for question in QUESTIONS:
        print(question)
        for row in connection.execute(question).fetchall():
            print("   ", *row)


main(sys.argv[1])
