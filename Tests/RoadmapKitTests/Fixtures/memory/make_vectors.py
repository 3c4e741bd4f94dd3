"""Prints random review histories and what py-fsrs (PyPI: fsrs, 6.x) makes of them.

    python3 make_vectors.py SEED HISTORIES > vectors.txt

A line `model RETENTION WEIGHT…` (weights only where they are not the defaults) is for the lines
after it. Each of those is one history:

    GRADES GAPS PROBE STABILITY DIFFICULTY INTERVAL RETRIEVABILITY

one digit a review; the days between them; and PROBE days after the last, the retrievability.
"""

import random
import sys
from datetime import datetime, timedelta, timezone

from fsrs import Card, Rating, Scheduler
from fsrs.scheduler import LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS

START = datetime(2026, 1, 1, 12, tzinfo=timezone.utc)


def gap(rng, interval):
    """Reviews on the same day, on the day they are due, early, late and long forgotten."""
    kind = rng.randrange(10)
    if kind < 3:
        return 0
    if kind < 5:
        return min(interval, 9000)
    if kind < 8:
        return rng.randint(1, 30)
    return round(10 ** rng.uniform(0, 3.6))


def history(rng, scheduler):
    card, now = Card(card_id=1), START
    grades, gaps = "", []
    for _ in range(rng.randint(1, 14)):
        if grades:
            days = gap(rng, (card.due - now).days)
            gaps.append(str(days))
            now += timedelta(days=days)
        grade = rng.choice("1223333344")
        grades += grade
        card, _ = scheduler.review_card(card, Rating(int(grade)), now)
    probe = round(10 ** rng.uniform(0, 3.6)) - 1
    chance = scheduler.get_card_retrievability(card, now + timedelta(days=probe))
    return (
        f"{grades} {','.join(gaps) or '-'} {probe} {card.stability:.12g} "
        f"{card.difficulty:.12g} {(card.due - now).days} {chance:.12g}"
    )


def model(rng, number):
    """The defaults first, then other retentions, then any weights within the bounds."""
    retention = 0.9 if number == 0 else round(rng.uniform(0.7, 0.99), 3)
    if number <= 4:
        return retention, None
    bounds = zip(LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS)
    at_an_end = number % 3 == 0
    return retention, [
        rng.choice(ends) if at_an_end else round(rng.uniform(*ends), 4) for ends in bounds
    ]


def main(seed, histories):
    rng = random.Random(seed)
    models = 21
    for number in range(models):
        retention, weights = model(rng, number)
        options = {} if weights is None else {"parameters": weights}
        scheduler = Scheduler(
            desired_retention=retention,
            learning_steps=(),
            relearning_steps=(),
            enable_fuzzing=False,
            maximum_interval=36500,
            **options,
        )
        print("model", retention, *(weights or []))
        for _ in range(histories // 2 if number == 0 else histories // 2 // (models - 1)):
            print(history(rng, scheduler))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
