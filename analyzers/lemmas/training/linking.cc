#include "analyzers/lemmas/training/linking.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "analyzers/compounds/letters.h"
#include "analyzers/normalize.h"

namespace lotse::analyzers::training {
namespace {

constexpr std::string_view kInseparable[] = {"be", "ver", "er", "ent", "zer", "miss", "emp", "ge"};

bool is_participle_without_ge(std::string_view word) {
  if (word.ends_with("iert")) return true;
  return std::any_of(std::begin(kInseparable), std::end(kInseparable),
                     [word](std::string_view prefix) { return word.starts_with(prefix); });
}

// Plurals of loan words, in place of the singular's ending: Muse-um, Muse-en.
struct LoanPlural {
  std::string_view plural, singular;
};
constexpr LoanPlural kLoanPlurals[] = {
    {"en", "um"},   {"en", "us"},   {"en", "a"},    {"en", "o"},      {"en", "on"},
    {"en", "is"},   {"ien", "ium"}, {"ien", "ion"}, {"ien", "e"},     {"ien", ""},
    {"a", "um"},    {"a", "on"},    {"ata", "a"},   {"anten", "as"},  {"izes", "ex"},
    {"izes", "ix"}, {"i", "us"},    {"i", "o"},     {"nisse", "nis"}, {"nissen", "nis"}};

// What no list pairs: words that have several stems.
struct Irregular {
  const char *form, *lemma;
  std::uint8_t word_class;
};
constexpr Irregular kIrregular[] = {{"hohe", "hoch", kAdjective},
                                    {"mehr", "viel", kAdjective},
                                    {"meist", "viel", kAdjective},
                                    {"meisten", "viel", kAdjective},
                                    {"gegessen", "essen", kVerb}};

class Linking {
 public:
  explicit Linking(Paradigms& paradigms) : paradigms_(paradigms) {
    add_irregular();
    for (const Paradigm& row : paradigms.rows) note_forms(row);
    for (const auto& [form, lemmas] : paradigms.links) {
      if (form.second == kNoun) with_plural_.insert(lemmas.begin(), lemmas.end());
    }
  }

  // Short rows first: long ones end like them.
  void run() {
    std::vector<std::size_t> order(paradigms_.rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
      return paradigms_.rows[a].head.size() < paradigms_.rows[b].head.size();
    });
    for (const std::size_t i : order) {
      Paradigm& row = paradigms_.rows[i];
      link(row);
      if (row.word_class == kNoun) add_dative_plural(row);
      if (!row.lemma.empty() || !row.base) continue;
      row.lemma = row.head;
      row.lemma_class = is_named_infinitive(row) ? std::uint8_t{kVerb} : row.word_class;
    }
    for (Paradigm& row : paradigms_.rows) {  // näher: nahe: nah
      const Paradigm* lemma = paradigms_.find(row.lemma, row.lemma_class);
      if (lemma == nullptr || lemma->lemma.empty()) continue;
      row.lemma_class = lemma->lemma_class;
      row.lemma = std::string(lemma->lemma);
    }
  }

 private:
  void add_irregular() {
    for (const auto& [form, lemma, word_class] : kIrregular) {
      paradigms_.links[{form, word_class}].push_back(lemma);
      paradigms_.row(lemma, word_class).base = true;
    }
  }

  // The verbs that have a form, for participles that look like one (bezahlt).
  void note_forms(const Paradigm& row) {
    if (row.word_class != kVerb || !row.base) return;
    for (const std::string& form : row.forms) {
      if (form.ends_with('t')) verb_of_form_.try_emplace(form, row.head);
    }
  }

  void link(Paradigm& row) const {
    row.lemma_class = row.word_class;
    if (row.word_class == kVerb && !row.base) row.lemma = verb_lemma(row);
    if (row.word_class == kNoun) {
      row.lemma = row.singular ? place_of_citizen(row.head) : noun_lemma(row.head);
    }
    if (row.word_class != kAdjective) return;
    row.lemma = adjective_lemma(row.head);
    if (!row.lemma.empty()) return;
    row.lemma = participle_lemma(row.head);
    if (!row.lemma.empty()) row.lemma_class = kVerb;
  }

  // Lists leave it out where it is another word, too: Gründen, Orten.
  void add_dative_plural(Paradigm& row) const {
    const std::string& head = row.head;
    if (!row.lemma.empty()) {
      if (head.ends_with("e") || head.ends_with("er") || head.ends_with("el")) {
        row.forms.push_back(head + "n");
      }
    } else if (std::find(row.forms.begin(), row.forms.end(), head + "e") != row.forms.end()) {
      const bool other_plural =
          with_plural_.contains(head) && paradigms_.linked(head + "e", kNoun) != head;
      if (!other_plural) row.forms.push_back(head + "en");
    }
  }

  // das Planen; but der Laden, die Läden is a noun of its own.
  bool is_named_infinitive(const Paradigm& row) const {
    return row.word_class == kNoun && paradigms_.is_base(row.head, kVerb) &&
           !with_plural_.contains(row.head);
  }

  // aufging: auf + ging, gehen, if aufgehen is a word.
  std::string by_end(const std::string& head, std::uint8_t word_class,
                     std::uint8_t lemma_class) const {
    for (std::size_t i = 2; i + 3 <= head.size(); ++i) {
      const Paradigm* end = paradigms_.find(head.substr(i), word_class);
      if (end == nullptr || end->lemma.empty() || end->lemma == end->head) continue;
      std::string lemma = head.substr(0, i) + end->lemma;
      if (paradigms_.is_base(lemma, lemma_class)) return lemma;
    }
    return {};
  }

  // einzuladen: einladen.
  std::string without_zu(const std::string& head) const {
    for (std::size_t at = head.find("zu", 2); at != std::string::npos;
         at = head.find("zu", at + 1)) {
      std::string verb = head.substr(0, at) + head.substr(at + 2);
      if (paradigms_.is_base(verb, kVerb)) return verb;
    }
    return {};
  }

  std::string verb_lemma(const Paradigm& row) const {
    for (const std::string& form : row.forms) {
      if (std::string lemma = paradigms_.linked(form, kVerb); !lemma.empty()) return lemma;
    }
    std::string lemma = by_end(row.head, kVerb, kVerb);
    if (lemma.empty()) lemma = without_zu(row.head);
    return lemma;
  }

  // eingelad-en: einladen; ein-ge-plan-t: a form of einplanen.
  std::string by_ge(const std::string& head) const {
    for (std::size_t at = head.find("ge"); at != std::string::npos; at = head.find("ge", at + 1)) {
      std::string rest = head.substr(0, at) + head.substr(at + 2);
      if (head.ends_with("en") && paradigms_.is_base(rest, kVerb)) return rest;
      const auto verb = verb_of_form_.find(rest);
      if (head.ends_with('t') && verb != verb_of_form_.end()) return verb->second;
    }
    return {};
  }

  std::string participle_lemma(const std::string& head) const {
    std::string lemma = paradigms_.linked(head, kVerb);
    if (lemma.empty() && is_participle_without_ge(head)) {
      const auto verb = verb_of_form_.find(head);
      if (verb != verb_of_form_.end()) lemma = verb->second;
    }
    if (lemma.empty()) lemma = by_end(head, kAdjective, kVerb);
    if (lemma.empty()) lemma = by_ge(head);
    if (lemma.empty() && head.ends_with("nd")) {
      std::string verb = head.substr(0, head.size() - 1);
      if (paradigms_.is_base(verb, kVerb)) lemma = verb;
    }
    return lemma;
  }

  // Comparatives have rows of their own where the vowel changes: höher, größt(e).
  std::string adjective_lemma(const std::string& head) const {
    for (const char* ending : {"", "en", "n"}) {
      std::string lemma = paradigms_.linked(head + ending, kAdjective);
      if (!lemma.empty()) return lemma;
    }
    if (head.ends_with("e")) {  // nahe: nah
      std::string shorter = head.substr(0, head.size() - 1);
      if (paradigms_.is_base(shorter, kAdjective)) return shorter;
    }
    return by_end(head, kAdjective, kAdjective);
  }

  std::string noun_lemma(const std::string& head) const {
    std::string lemma = paradigms_.linked(head, kNoun);
    if (lemma.empty()) lemma = by_end(head, kNoun, kNoun);
    if (lemma.empty()) lemma = by_umlaut(head);
    if (lemma.empty()) lemma = by_loan_plural(head);
    if (lemma.empty() && head.ends_with("er")) lemma = nominal_adjective(head);
    return lemma;
  }

  // Dortmunder: Dortmund, as this is its adjective, too. Names have a genitive and no gender.
  std::string place_of_citizen(const std::string& head) const {
    if (!head.ends_with("er") || !paradigms_.is_base(head + "in", kNoun)) return {};
    for (const char* ending : {"", "en"}) {
      std::string place = head.substr(0, head.size() - 2) + ending;
      const Paradigm* row = paradigms_.find(place, kNoun);
      if (row != nullptr && row->name && !paradigms_.is_base(place, kVerb)) return place;
    }
    return {};
  }

  // Äbte: Abt, Ämter: Amt, Gärten: Garten.
  std::string by_umlaut(const std::string& head) const {
    const std::size_t at = head.find_last_of("\xE4\xF6\xFC");
    if (at == std::string::npos) return {};
    std::string plain = head;
    plain[at] = head[at] == '\xE4' ? 'a' : head[at] == '\xF6' ? 'o' : 'u';
    for (const std::string_view ending : {"er", "e", ""}) {
      if (!plain.ends_with(ending)) continue;
      std::string singular = plain.substr(0, plain.size() - ending.size());
      if (paradigms_.is_base(singular, kNoun)) return singular;
    }
    return {};
  }

  // Abgeordneter: Abgeordnete.
  std::string nominal_adjective(const std::string& head) const {
    const Paradigm* row = paradigms_.find(head.substr(0, head.size() - 1), kNoun);
    const bool weak = row != nullptr && std::find(row->forms.begin(), row->forms.end(),
                                                  row->head + "n") != row->forms.end();
    return weak ? row->head : std::string();
  }

  std::string by_loan_plural(const std::string& head) const {
    for (const auto& [plural, singular] : kLoanPlurals) {
      if (!head.ends_with(plural) || head.size() < plural.size() + 3) continue;
      std::string lemma = head.substr(0, head.size() - plural.size()) + std::string(singular);
      const Paradigm* row = paradigms_.find(lemma, kNoun);
      if (row != nullptr && lemma != head && row->singular) return lemma;
    }
    return {};
  }

  Paradigms& paradigms_;
  std::unordered_map<std::string, std::string> verb_of_form_;
  std::set<std::string> with_plural_;
};

}  // namespace

void link_rows(Paradigms& paradigms) { Linking(paradigms).run(); }

}  // namespace lotse::analyzers::training
