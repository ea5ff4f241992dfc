"""Regional words are folded pairs that a finder can take as they are."""

from factcheck.text.finder import Finder
from factcheck.text.fold import fold
from factcheck.text.regional import regional_pairs


def test_both_sides_are_folded() -> None:
    for regional, mainland in regional_pairs().items():
        assert (fold(regional), fold(mainland)) == (regional, mainland)


def test_a_mainland_word_is_no_regional_one() -> None:
    pairs = regional_pairs()
    chained = [word for regional, word in pairs.items() if word in pairs and pairs[word] != word]
    assert not chained


def test_a_regional_word_does_not_stand_in_its_own_translation() -> None:
    """Or it would be found in mainland text, as 尼日 in 尼日尔."""
    assert not [word for word, mainland in regional_pairs().items() if word in mainland and word != mainland]


def test_sheltered_words_stand_for_themselves() -> None:
    assert [hit.entry for hit in Finder(regional_pairs()).find("软体动物与软体")] == ["软体动物", "软件"]
    assert [hit.entry for hit in Finder(regional_pairs()).find("柔软体验")] == ["柔软体"]
