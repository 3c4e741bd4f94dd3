"""What can become of a database's file. Each takes a random.Random and a path."""

import os
import sqlite3


def change(path, edit):
    with open(path, "r+b") as file:
        data = bytearray(file.read())
        data = edit(data) or data
        file.seek(0)
        file.write(data)
        file.truncate()


def flipped(chance, path):
    """Bytes anywhere."""
    def edit(data):
        for _ in range(chance.choice([1, 2, 8, 64])):
            data[chance.randrange(len(data))] = chance.randrange(256)
    change(path, edit)


def flipped_head(chance, path):
    """Bytes of the header, or of the schema behind it."""
    def edit(data):
        for _ in range(chance.choice([1, 4, 16])):
            data[chance.randrange(chance.choice([100, 4096]))] = chance.randrange(256)
    change(path, edit)


def page_heads(chance, path):
    """Where each page says how much it holds, and where."""
    def edit(data):
        for start in range(0, len(data), 4096):
            if chance.random() < 0.5:
                offset = chance.choice([1, 2, 3, 3, 3, 4, 5, 6, 7, 8, 9, 10, 14, 20])
                place = start + (100 if start == 0 else 0) + offset
                data[place] = chance.choice([0, 1, 0x7F, 0xFF, chance.randrange(256)])
    change(path, edit)


def zeroed(chance, path):
    """Some of it, as a file system leaves it after a power cut."""
    def edit(data):
        size = chance.choice([16, 512, 4096, 3 * 4096])
        start = chance.randrange(max(len(data) - size, 1))
        start -= start % chance.choice([1, 512, 4096])
        data[start:start + size] = bytes(len(data[start:start + size]))
    change(path, edit)


def noise(chance, path):
    """A page of noise."""
    def edit(data):
        start = chance.randrange(len(data) // 4096) * 4096
        data[start:start + 4096] = chance.randbytes(4096)
    change(path, edit)


def cut(chance, path):
    change(path, lambda data: data[:chance.randrange(len(data))])


def longer(chance, path):
    change(path, lambda data: data + chance.randbytes(chance.choice([1, 100, 4096, 20_000])))


def swapped(chance, path):
    """Two pages in each other's place."""
    def edit(data):
        a, b = (chance.randrange(len(data) // 4096) * 4096 for _ in range(2))
        data[a:a + 4096], data[b:b + 4096] = data[b:b + 4096], data[a:a + 4096]
    change(path, edit)


def empty(chance, path):
    change(path, lambda data: bytes(chance.choice([0, 0, 0, 1, 100, 8192])))


def no_database(chance, path):
    change(path, lambda data: chance.choice([
        b"# A plan\n\n- [ ] not a journal\n" * 40, chance.randbytes(5000), b"SQLite format 3",
        b"SQLite format 3\0" + chance.randbytes(4000)]))


def foreign(chance, path):
    """Another program's."""
    os.remove(path)
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA application_id = {chance.choice([0, 7])}")
    connection.execute(chance.choice(
        ["CREATE TABLE event (id)", "CREATE TABLE task (id, text)"]))
    connection.commit()
    connection.close()


def newer(chance, path):
    run(path, f"PRAGMA user_version = {chance.choice([50, 99, 2**31 - 1])}")


def odd_version(chance, path):
    run(path, f"PRAGMA user_version = {chance.choice([0, -1, -2**31])}")


def older(chance, path):
    """A version that the rest of the file belies."""
    run(path, f"PRAGMA user_version = {chance.choice([1, 2])}")


def missing_table(chance, path):
    """A sound database that lacks what a journal has."""
    name = chance.choice(
        ["progress", "device", "migration", "question"])
    run(path, f"DROP TABLE {name}")


def wrong_progress(chance, path):
    """Progress that the events do not add up to."""
    run(path, chance.choice([
        "DELETE FROM progress", "UPDATE progress SET done_day = NULL",
        "UPDATE progress SET item = item + 1"]))


def broken_place(chance, path):
    """A letter of where the plan is, in one of the rows that have it, or in all but one."""
    def edit(data):
        name = b"/many.md"
        places = []
        start = data.find(name)
        while start >= 0:
            places.append(start)
            start = data.find(name, start + 1)
        for place in chance.sample(places, chance.choice([1, 2]) if len(places) == 3 else 1):
            data[place - chance.randrange(1, 8)] ^= 0x80
    change(path, edit)


def leftovers(chance, path):
    """Files beside it that another end left: a log, what readers share, a rollback journal."""
    for suffix in chance.sample(["-wal", "-shm", "-journal"], chance.choice([1, 2])):
        with open(path + suffix, "wb") as file:
            file.write(chance.choice(
                [b"", bytes(32768), chance.randbytes(32), chance.randbytes(8192)]))


def foreign_log(chance, path):
    """The log of another file."""
    other = path + ".other"
    connection = sqlite3.connect(other)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE other (text)")
    connection.executemany("INSERT INTO other VALUES (?)", [("x" * 500,)] * 40)
    connection.commit()
    with open(other + "-wal", "rb") as file:
        log = file.read()
    connection.close()
    os.remove(other)
    with open(path + "-wal", "wb") as file:
        file.write(log)


def run(path, sql):
    connection = sqlite3.connect(path)
    connection.execute(sql)
    connection.commit()
    connection.close()


REFUSED = [foreign, newer, odd_version, no_database]
KINDS = [flipped, page_heads, broken_place, zeroed, leftovers, cut, wrong_progress, flipped_head,
         noise, longer, page_heads, empty, flipped, missing_table, swapped, foreign_log, older]
