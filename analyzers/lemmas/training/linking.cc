#include "analyzers/lemmas/training/linking.h"

#include <algorithm>
#include <numeric>

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
    {"en", "um"},   {"en", "us"},   {"en", "a"},     {"en", "o"},    {"en", "on"},
    {"en", "is"},   {"ien", "ium"}, {"ien", "ion"},  {"ien", "e"},   {"ien", ""},
    {"a", "um"},    {"a", "on"},    {"ata", "a"},    {"anten", "as"}, {"izes", "ex"},
    {"izes", "ix"}, {"i", "us"},    {"i", "o"},      {"nisse", "nis"}, {"nissen", "nis"}};

class Linking {
 public:
  explicit Linking(Paradigms& paradigms) : paradigms_(paradigms) {
    for (const Paradigm& row : paradigms.rows) note_forms(row);
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
      row.lemma = lemma_of(row);
      if (row.lemma.empty() && row.base) row.lemma = row.head;
    }
  }

 private:
  // The verbs that have a form, for participles that look like one (bezahlt).
  void note_forms(const Paradigm& row) {
    if (row.word_class != kVerb || !row.base) return;
    for (const std::string& form : row.forms) {
      if (form.ends_with('t')) verb_of_form_.try_emplace(form, row.head);
    }
  }

  std::string lemma_of(const Paradigm& row) const {
    if (row.word_class == kVerb) return row.base ? std::string() : verb_lemma(row.head);
    if (row.word_class == kAdjective) return adjective_lemma(row.head);
    return is_singular(row) ? std::string() : noun_lemma(row.head);
  }

  // What a list says, preferring what most of its lines say.
  std::string linked(const std::string& head, std::uint8_t word_class,
                     std::uint8_t lemma_class) const {
    const auto at = paradigms_.links.find({head, word_class});
    if (at == paradigms_.links.end()) return {};
    std::map<std::string, int> votes;
    for (const std::string& lemma : at->second) {
      if (lemma != head && paradigms_.is_base(lemma, lemma_class)) ++votes[lemma];
    }
    const auto best =
        std::max_element(votes.begin(), votes.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    return best == votes.end() ? std::string() : best->first;
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

  std::string verb_lemma(const std::string& head) const {
    std::string lemma = linked(head, kVerb, kVerb);
    if (lemma.empty()) lemma = by_end(head, kVerb, kVerb);
    if (lemma.empty()) lemma = without_zu(head);
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
    std::string lemma = linked(head, kVerb, kVerb);
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
      std::string lemma = linked(head + ending, kAdjective, kAdjective);
      if (!lemma.empty()) return lemma;
    }
    if (std::string lemma = participle_lemma(head); !lemma.empty()) return lemma;
    return by_end(head, kAdjective, kAdjective);
  }

  // Has a genitive of its own.
  static bool is_singular(const Paradigm& row) {
    return std::any_of(row.forms.begin(), row.forms.end(), [&row](const std::string& form) {
      return form == row.head + "s" || form == row.head + "es" || form == row.head + "ses";
    });
  }

  std::string noun_lemma(const std::string& head) const {
    std::string lemma = linked(head, kNoun, kNoun);
    if (lemma.empty()) lemma = by_end(head, kNoun, kNoun);
    if (lemma.empty()) lemma = by_umlaut(head);
    if (lemma.empty()) lemma = by_loan_plural(head);
    return lemma;
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

  std::string by_loan_plural(const std::string& head) const {
    for (const auto& [plural, singular] : kLoanPlurals) {
      if (!head.ends_with(plural) || head.size() < plural.size() + 3) continue;
      std::string lemma = head.substr(0, head.size() - plural.size()) + std::string(singular);
      const Paradigm* row = paradigms_.find(lemma, kNoun);
      if (row != nullptr && lemma != head && is_singular(*row)) return lemma;
    }
    return {};
  }

  Paradigms& paradigms_;
  std::unordered_map<std::string, std::string> verb_of_form_;
};

}  // namespace

void link_rows(Paradigms& paradigms) { Linking(paradigms).run(); }

}  // namespace lotse::analyzers::training
