#include "analyzers/lemmas/training/translated_forms.h"

#include <algorithm>
#include <set>

#include "analyzers/compounds/letters.h"
#include "analyzers/compounds/training/pieces.h"
#include "analyzers/compounds/training/word_lists.h"
#include "analyzers/normalize.h"

namespace lotse::analyzers::training {
namespace {

using Words = std::vector<std::string_view>;

struct Item {
  Words words;        // without marks, remarks, pronouns and auxiliary verbs
  std::string marks;  // "{vt}", "{pl}"
};

bool is_filler(std::string_view word) {
  static const std::set<std::string_view> kFillers = {
      "ich",           "du",         "er",       "sie",       "es",      "wir",  "ihr",   "er/sie",
      "ich/er/sie",    "er/sie/es",  "wir/sie",  "hat/hatte", "ist/war", "hat",  "hatte", "ist",
      "ich/er/sie/es", "habe/hatte", "war",      "am",        "sich",    "etw.", "jdn.",  "jdm.",
      "jdn./etw.",     "jdm./etw.",  "jdn/etw.", "etw./jdn."};
  return kFillers.contains(word);
}

bool is_preposition(std::string_view word) {
  static const std::set<std::string_view> kPrepositions = {
      "an",   "auf", "aus",   "bei", "durch", "für", "gegen", "in",  "mit",
      "nach", "um",  "unter", "von", "vor",   "zu",  "zur",   "zum", "über"};
  return kPrepositions.contains(word);
}

// Takes "(...)", "[...]", "<...>" out and keeps "{...}" as marks.
Item item_of(std::string_view text) {
  Item item;
  std::ptrdiff_t depth = 0;
  for_each_piece(text, ' ', [&](std::string_view word) {
    if (word.starts_with('{')) {
      item.marks += word;
      return;
    }
    const auto is_open = [](char c) { return c == '(' || c == '[' || c == '<'; };
    const auto is_close = [](char c) { return c == ')' || c == ']' || c == '>'; };
    const auto opened = std::count_if(word.begin(), word.end(), is_open);
    const bool remark = word.empty() || word[0] == '/' || opened > 0 || depth > 0;
    if (!remark && !is_filler(word)) item.words.push_back(word);
    depth += opened - std::count_if(word.begin(), word.end(), is_close);
  });
  return item;
}

// The word of `form` that stands where another stands in `lemma`, if all others are the same.
// "trug vor" as a form of "vortragen" says that trug is one of tragen.
std::pair<std::string_view, std::string_view> differing(Words lemma, const Words& form) {
  std::pair<std::string_view, std::string_view> pair;
  while (lemma.size() > 1 && is_preposition(lemma.front())) lemma.erase(lemma.begin());
  if (lemma.size() == 1 && form.size() == 2 && lemma[0].starts_with(form[1])) {
    return {lemma[0].substr(form[1].size()), form[0]};
  }
  if (lemma.size() != form.size()) return pair;
  for (std::size_t i = 0; i < lemma.size(); ++i) {
    if (lemma[i] == form[i]) continue;
    if (!pair.first.empty()) return {};
    pair = {lemma[i], form[i]};
  }
  return pair;
}

std::string first_sound(std::string_view folded_word) {
  const std::size_t end = std::min(folded_word.find_first_of("aeiouy"), folded_word.size());
  return std::string(folded_word.substr(0, end));
}

// The same first sound, before or after ge- (gegangen, gegessen), or the same three letters.
bool may_be_verb_form(const std::string& lemma, const std::string& form) {
  const std::string sound = first_sound(lemma);
  if (first_sound(form) == sound || form.starts_with(lemma.substr(0, 3))) return true;
  if (!form.starts_with("ge") || !(form.ends_with("t") || form.ends_with("n"))) return false;
  return first_sound(form.substr(2)) == sound;
}

bool may_be_plural(const std::string& lemma, const std::string& form) {
  const std::size_t stem = lemma.size() - std::min<std::size_t>(3, lemma.size() / 3);
  return form.size() >= stem && form.compare(0, stem, lemma, 0, stem) == 0;
}

class Line {
 public:
  Line(std::string_view german, Paradigms& paradigms) : paradigms_(paradigms) {
    for_each_piece(german, '|', [this](std::string_view meaning) {
      std::vector<Item>& items = meanings_.emplace_back();
      for_each_piece(meaning, ';',
                     [&items](std::string_view text) { items.push_back(item_of(text)); });
    });
  }

  void add() {
    if (meanings_.empty()) return;
    add_nouns();
    const std::vector<Item>& lemmas = meanings_.front();
    for (std::size_t place = 0; place < lemmas.size(); ++place) {
      const std::string marks = marks_from(place);
      if (marks.find("{v") != std::string::npos) add_verb_forms(place);
      if (marks.find("{adj") != std::string::npos) add_comparatives(place);
    }
  }

 private:
  // A mark counts for all items before it that have none: "bieten; anbieten {vt}".
  std::string marks_from(std::size_t place) const {
    const std::vector<Item>& items = meanings_.front();
    while (place < items.size() && items[place].marks.empty()) ++place;
    return place < items.size() ? items[place].marks : std::string();
  }

  static bool is_noun(const Item& item) {
    return item.words.size() == 1 && class_by_spelling(item.words[0]) == kNoun;
  }

  void add_nouns() {
    for (std::size_t i = 0; i < meanings_.size(); ++i) {
      for (std::size_t place = 0; place < meanings_[i].size(); ++place) {
        const Item& item = meanings_[i][place];
        if (!is_noun(item)) continue;
        const bool plural = item.marks.find("{pl") != std::string::npos;
        if (plural && i > 0) add_plural(i, place, letters_of(item.words[0]));
        const bool gender = item.marks.find_first_of("mfn") == 1 && !plural;
        if (gender) add_singular(letters_of(item.words[0]));
      }
    }
  }

  void add_singular(const std::string& noun) {
    if (noun.empty()) return;
    Paradigm& row = paradigms_.row(noun, kNoun);
    row.base = true;
    row.singular = true;
    row.name = false;
  }

  // Of the meaning before: "Haus {n} | Häuser {pl} | Reihenhaus {n} | Reihenhäuser {pl}".
  void add_plural(std::size_t meaning, std::size_t place, const std::string& plural) {
    const std::vector<Item>& before = meanings_[meaning - 1];
    if (place >= before.size() || !is_noun(before[place])) return;
    const std::string lemma = letters_of(before[place].words[0]);
    if (lemma.empty() || plural.empty() || lemma == plural || lemma == plural + "in") return;
    if (!may_be_plural(folded(utf8_of(lemma)), folded(utf8_of(plural)))) return;
    std::vector<std::string>& forms = paradigms_.row(lemma, kNoun).forms;
    forms.push_back(plural);
    const bool takes_n = plural.ends_with("e") || plural.ends_with("er") || plural.ends_with("el");
    if (takes_n) forms.push_back(plural + "n");
    paradigms_.links[{plural, kNoun}].push_back(lemma);
  }

  void link(std::string_view lemma, std::string_view form, std::uint8_t word_class) {
    const std::string to = letters_of(lemma), from = letters_of(form);
    if (!to.empty() && !from.empty()) paradigms_.links[{from, word_class}].push_back(to);
  }

  void add_verb_forms(std::size_t place) {
    const Words& verb = meanings_.front()[place].words;
    if (verb.size() == 1 && class_by_spelling(verb[0]) == kPlain && verb[0].ends_with("n")) {
      if (const std::string head = letters_of(verb[0]); !head.empty()) {
        paradigms_.row(head, kVerb).base = true;
      }
    }
    for (std::size_t i = 1; i < meanings_.size(); ++i) {
      if (place >= meanings_[i].size()) continue;
      const auto [lemma, form] =
          differing(meanings_.front()[place].words, meanings_[i][place].words);
      if (lemma.empty() || class_by_spelling(lemma) != kPlain || !lemma.ends_with('n')) continue;
      if (class_by_spelling(form) != kPlain) continue;
      if (may_be_verb_form(folded(lemma), folded(form))) link(lemma, form, kVerb);
    }
  }

  // "gut | besser | am besten": a row of three says it whatever the letters.
  void add_comparatives(std::size_t place) {
    if (meanings_.front()[place].words.size() != 1) return;
    const std::string_view lemma = meanings_.front()[place].words[0];
    const auto form_at = [this, place](std::size_t meaning) {
      const bool there = meaning < meanings_.size() && place < meanings_[meaning].size() &&
                         meanings_[meaning][place].words.size() == 1;
      return there ? meanings_[meaning][place].words[0] : std::string_view();
    };
    const std::string_view more = form_at(1), most = form_at(2);
    if (class_by_spelling(lemma) != kPlain || letters_of(lemma).empty()) return;
    paradigms_.row(letters_of(lemma), kAdjective).base = true;
    if (!more.ends_with("er")) return;
    const bool alike = first_sound(folded(more)) == first_sound(folded(lemma));
    if (most.ends_with("sten") || most.ends_with("ßten")) {
      link(lemma, more, kAdjective);
      link(lemma, most, kAdjective);
    } else if (alike && folded(more).starts_with(folded(lemma).substr(0, 3))) {
      link(lemma, more, kAdjective);
    }
  }

  Paradigms& paradigms_;
  std::vector<std::vector<Item>> meanings_;
};

void count_forms(std::string_view german, Paradigms& paradigms) {
  for_each_piece(german, ' ', [&paradigms](std::string_view word) {
    while (!word.empty() && std::string_view(";|.,!?()\"").find(word.back()) < 9) {
      word.remove_suffix(1);
    }
    const std::uint8_t spelled = word.empty() ? std::uint8_t{0} : class_by_spelling(word);
    const std::string letters = spelled == 0 ? std::string() : letters_of(word);
    if (letters.empty()) return;
    Counts& counts = paradigms.counts[letters];
    ++(spelled == kNoun ? counts.capital : counts.small);
  });
}

}  // namespace

void add_translated_forms(std::string_view text, Paradigms& paradigms) {
  for_each_piece(text, '\n', [&paradigms](std::string_view line) {
    if (line.empty() || line[0] == '#') return;
    const std::string_view german = line.substr(0, line.find(" :: "));
    Line(german, paradigms).add();
    count_forms(german, paradigms);
  });
}

}  // namespace lotse::analyzers::training
