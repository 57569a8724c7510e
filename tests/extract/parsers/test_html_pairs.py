import pytest
from parsing import page, rows, said


@pytest.mark.parametrize(
    "pair",
    [
        "<div><div class='field__label'>Rok założenia</div><div class='field__item'>2014</div></div>",
        "<p><span class=label>Rok założenia</span> <span>2014</span></p>",
        "<li><strong class='etykieta'>Rok założenia:</strong> <span>2014</span></li>",
        "<div><span>Rok założenia</span><span class=value>2014</span></div>",
        "<div><span class=fact__k>Rok założenia</span><span class=fact__v>2014</span></div>",
        "<li><svg></svg><span class=visually-hidden>Rok założenia</span><span>2014</span></li>",
        "<p><i class='fa fa-cal'></i> <span class='sr-only'>Rok założenia:</span> 2014</p>",
        "<div class=counter><b>2014</b><small class=label>Rok założenia</small></div>",
    ],
)
def test_a_label_and_its_value_in_elements_of_their_own_are_a_label_line(pair):
    assert said(page(pair)) == ["Rok założenia: 2014"]


@pytest.mark.parametrize(
    ("pair", "blocks"),
    [
        ("<div><div class=label>Rok</div><div></div></div>", ["Rok"]),
        ("<div><div>Rok</div><div>2014</div></div>", ["Rok", "2014"]),
        ("<p>W <span class=label>Rok</span> <span>2014</span></p>", ["W Rok 2014"]),
        ("<p><span class=label>Rok</span> <span>2014</span> był dobry</p>", ["Rok 2014 był dobry"]),
        ("<div><div class=label>Rok</div><div><h3>2014</h3><p>opis</p></div></div>", ["Rok", "2014", "opis"]),
    ],
)
def test_other_pairs_stay_as_they_are(pair, blocks):
    assert said(page(pair)) == blocks


@pytest.mark.parametrize("tag", ["li", "div", "p"])
def test_words_that_only_style_parts_are_labels_and_values_where_several_are(tag):
    pairs = [("Rok założenia", "2014"), ("Koordynator", "Izba Soli")]
    made = "".join(f"<{tag}><span>{label}</span><b>{value}</b></{tag}>" for label, value in pairs)
    assert said(page(f"<div>{made}</div>")) == [f"{label}: {value}" for label, value in pairs]
    assert said(page(f"<div>{made.replace('</span><b>', '</span> <b>')}</div>")) == [
        " ".join(pair) for pair in pairs
    ]
    assert said(page(f"<div>{made[: made.index(f'</{tag}>')]}</div>")) == ["Rok założenia 2014"]


def test_a_value_that_is_a_link_ends_with_its_element():
    document = page("<div><b class=label>Strona</b><a href=https://a.example>zobacz</a></div><p>dalej</p>")
    assert [document.quote(link) for link in document.links] == ["zobacz"]


def test_a_head_alone_above_two_columns_is_the_title():
    box = "<table><tr><th colspan=2>Klaster Soli</th></tr><tr><th>Rok</th><td>2010</td></tr>{}</table>"
    document = page(box.format("<tr><th>Miasto</th><td>Łódź</td></tr>"))
    assert rows(document) == [["Rok", "2010"], ["Miasto", "Łódź"]]
    assert said(document)[0] == "Klaster Soli"


def test_a_caption_leaves_the_head_above_two_columns_in_the_table():
    box = "<tr><th colspan=2>Klaster Soli</th></tr><tr><th>Rok</th><td>2010</td></tr>"
    assert rows(page(f"<table><caption>Karta</caption>{box}</table>"))[0] == ["Klaster Soli"]


@pytest.mark.parametrize("gap", ["", " "])
def test_labels_and_values_by_turns_are_label_lines(gap):
    grid = f"<div><b>Rok</b>{gap}<span>2014</span>{gap}<b>Siedziba</b>{gap}<span>Łódź</span></div>"
    assert said(page(grid)) == ["Rok: 2014", "Siedziba: Łódź"]


def test_texts_of_other_looks_by_turns_are_running_text_where_they_do_not_pair():
    odd = "<div><b>Rok</b> <span>2014</span> <b>Siedziba</b> <span>Łódź</span> <b>Izba</b></div>"
    assert said(page(odd)) == ["Rok 2014 Siedziba Łódź Izba"]


def test_a_number_above_its_label_is_its_value():
    made = "".join(f"<div><b>{n}</b><i>{label}</i></div>" for n, label in ((2014, "rok założenia"), (41, "firm")))
    assert said(page(f"<section>{made}</section>")) == ["rok założenia: 2014", "firm: 41"]


def test_glued_texts_that_recur_are_lines_and_letters_of_one_word_are_not():
    card = "<div><h3>{}</h3><p><span>{}</span><span>od 2008</span><span>19 firm</span></p></div>"
    document = page(card.format("Klaster A", "Jasło") + card.format("Klaster B", "Krosno"))
    assert said(document) == ["Klaster A", "Jasło\nod 2008\n19 firm", "Klaster B", "Krosno\nod 2008\n19 firm"]
    assert said(page("<p><b>Kla</b><b>ster</b><b>Wody</b></p>")) == ["Klaster Wody"]


def test_the_lines_below_a_picture_are_lines():
    assert said(page("<figure><figcaption>Klaster Soli<br>Bochnia</figcaption></figure>")) == [
        "Klaster Soli\nBochnia"
    ]
