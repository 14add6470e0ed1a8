#include "analyzers/lemmas/training/dictionary_forms.h"

#include "analyzers/compounds/letters.h"
#include "analyzers/compounds/training/affixes.h"
#include "analyzers/compounds/training/word_lists.h"

namespace lotse::analyzers::training {
namespace {

bool has_any(std::string_view flags, std::string_view of) {
  return flags.find_first_of(of) != std::string_view::npos;
}

// Flags by what they make of a word. W (imperatives: plan!) and f (Fotografie) are left out.
constexpr std::string_view kNounForms = "SNPETRpqQ", kVerbForms = "DIXYZEO", kAdjectiveForms = "AC";
// Flags that make other words of it, with the class and the ending of those words' heads.
struct Derivation {
  char flag;
  std::uint8_t word_class;
  std::string_view ending;
};
constexpr Derivation kDerivations[] = {{'F', kNoun, "in"},
                                       {'J', kNoun, "ung"},
                                       {'M', kNoun, "chen"},
                                       {'B', kAdjective, "bar"},
                                       {'L', kAdjective, "lich"}};

class Reader {
 public:
  Reader(std::string_view affixes, Paradigms& paradigms)
      : affixes_(affixes), paradigms_(paradigms) {}

  void add(std::string_view word, std::string_view flags) {
    const std::string utf8 = utf8_of(word);
    const bool only_last_part = has_any(flags, "z") && has_any(flags, "o");
    if (has_any(flags, "dn") || (has_any(flags, "ho") && !only_last_part)) return;
    if (letters_of(utf8).empty()) return;
    // What only ends compounds is written small there, nouns, too.
    const bool noun =
        class_by_spelling(utf8) == kNoun || (only_last_part && !has_any(flags, "DIXYAC"));
    if (class_by_spelling(utf8) == 0) return;
    if (noun) {
      add_row(word, flags, kNoun);
    } else if (has_any(flags, kAdjectiveForms)) {
      add_row(word, flags, kAdjective);
    } else {
      add_row(word, flags, kVerb);
    }
    for (const Derivation& derivation : kDerivations) add_derived(word, flags, derivation);
  }

 private:
  static bool is_base(std::string_view head, std::string_view flags, std::uint8_t word_class) {
    // With D alone: einzuladen; without D: nähmen.
    if (word_class != kVerb) return true;
    return head.ends_with('n') && has_any(flags, "DY") && has_any(flags, "IXY");
  }

  void add_row(std::string_view word, std::string_view flags, std::uint8_t word_class) {
    const std::string_view kinds = word_class == kNoun   ? kNounForms
                                   : word_class == kVerb ? kVerbForms
                                                         : kAdjectiveForms;
    std::string wanted;
    for (const char flag : flags) {
      if (kinds.find(flag) != std::string_view::npos) wanted += flag;
    }
    const auto forms = affixes_.forms(word, wanted);
    add_forms("", word, forms, word_class, flags);
    if (word_class == kNoun) {
      const bool name = flags == "S" || flags == "Sm";  // m: may begin compounds
      if (name) paradigms_.row(letters_of(utf8_of(word)), kNoun).name = true;
      return;
    }
    if (has_any(flags, "V")) add_forms("ver", word, forms, word_class, flags);
    if (has_any(flags, "U")) add_forms("un", word, forms, word_class, flags);
  }

  void add_forms(const std::string& prefix, std::string_view word,
                 const std::vector<std::string>& forms, std::uint8_t word_class,
                 std::string_view flags) {
    const bool base = is_base(word, flags, word_class);
    Paradigm& row = paradigms_.row(letters_of(utf8_of(prefix + std::string(word))), word_class);
    row.base = row.base || base;
    row.singular = row.singular || (word_class == kNoun && has_any(flags, "STQ"));
    for (const std::string& form : forms) {
      row.forms.push_back(letters_of(utf8_of(prefix + form)));
    }
  }

  void add_derived(std::string_view word, std::string_view flags, const Derivation& derivation) {
    if (flags.find(derivation.flag) == std::string_view::npos) return;
    std::string head;
    for (const std::string& latin : affixes_.forms(word, std::string(1, derivation.flag))) {
      const std::string form = letters_of(utf8_of(latin));
      if (form.ends_with(derivation.ending)) {
        head = form;
        paradigms_.row(head, derivation.word_class).base = true;
      } else if (!head.empty() && form.starts_with(head)) {
        paradigms_.row(head, derivation.word_class).forms.push_back(form);
      }
    }
  }

  Affixes affixes_;
  Paradigms& paradigms_;
};

}  // namespace

void add_dictionary_forms(std::string_view words, std::string_view affixes, Paradigms& paradigms) {
  Reader reader(affixes, paradigms);
  for_each_dictionary_word(
      words, [&reader](std::string_view word, std::string_view flags) { reader.add(word, flags); });
}

}  // namespace lotse::analyzers::training
