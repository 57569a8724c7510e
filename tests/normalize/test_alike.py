from normalize_made import entry

from klastry.normalize.alike import pairs_to_compare
from klastry.normalize.blocking import candidates
from klastry.normalize.profile import profile
from klastry.normalize.resolve import resolve
from klastry.normalize.rulings import Rulings


def profiles(names, documents, **facts):
    said = [
        entry(name, doc=f"d{d:03d}", at=90 * n, **facts) for d in range(documents) for n, name in enumerate(names)
    ]
    return sorted(map(profile, said), key=lambda one: one.order)


def test_the_work_grows_with_the_kinds_of_entries_not_with_their_square():
    names = ["Klaster Nowych Okien", "Mazurski Klaster Nowych Okien"]
    few, many = (
        len(pairs_to_compare(profiles(names, number), Rulings(), lambda *_: True)) for number in (10, 100)
    )
    assert many < 11 * few


def test_entries_that_are_alike_and_not_one_are_each_compared_with_the_others():
    common = profiles(["Klaster Okien"], 3) + profiles(["Klaster Okienny"], 1)
    assert len(pairs_to_compare(common, Rulings(), lambda *_: False)) == 6


def test_two_names_in_many_documents_are_two_groups():
    names = ["Klaster Nowych Okien", "Klaster Ciepłych Drzwi"]
    assert [len(group) for group in resolve(profiles(names, 30)).groups] == [30, 30]


def test_initials_are_a_mark_only_for_what_is_called_by_them():
    names = "Klaster Kruszyw Jury", "Kaszubski Klaster Jodu", "KKJ"
    entries = [profile(entry(name, doc=name)) for name in names]
    assert candidates(entries) == [(0, 2), (1, 2)]


def test_names_with_facts_of_their_own_in_each_document_are_compared_with_the_nearest_alone():
    def compared(number):
        said = [
            entry(name, doc=f"d{d}", at=n, coordinator=f"Fundacja Nr {d}", city="Łapy")
            for d in range(number)
            for n, name in enumerate(("Klaster Nowych Okien", "Klaster Nowych Okien Dachowych"))
        ]
        return len(candidates(list(map(profile, said))))

    assert compared(60) < 5 * compared(15)
