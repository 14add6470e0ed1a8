#include "analyzers/glance.h"

#include <algorithm>
#include <array>

#include "analyzers/abbreviation_table.h"
#include "analyzers/beginning.h"
#include "analyzers/normalize.h"
#include "analyzers/strength.h"

namespace lotse::analyzers {
namespace {

// A gender form has at least this many letters before its sign, so that no form differs earlier.
constexpr std::size_t kFew = 3;
constexpr std::size_t kMost = 8;
constexpr float kSurmise = 0.5F;  // strength where letters tell nothing

// Five bits for a small letter or digit of ASCII, whatever its case; 0 for any other byte.
constexpr std::array<std::uint8_t, 256> letter_codes() {
  std::array<std::uint8_t, 256> codes{};
  for (std::uint8_t i = 0; i < 26; ++i) {
    codes[std::size_t{'a'} + i] = codes[std::size_t{'A'} + i] = static_cast<std::uint8_t>(i + 1);
  }
  for (std::uint8_t i = 0; i < 10; ++i) {
    codes[std::size_t{'0'} + i] = static_cast<std::uint8_t>(27 + i % 5);
  }
  return codes;
}
constexpr auto kCodes = letter_codes();
constexpr std::uint32_t kA = 1, kE = 5, kO = 15, kU = 21, kDigits = 27;

std::uint32_t code_of(char c) { return kCodes[static_cast<unsigned char>(c)]; }

std::uint32_t gram_of(std::string_view letters) {
  std::uint32_t gram = 0;
  for (const char c : letters.substr(0, kFew)) gram = gram << 5 | code_of(c);
  return gram;
}

// How many first letters of a term its words surely begin with: stems and base forms may have
// another end (citi, Kunde).
std::size_t certain_letters(std::size_t letters) {
  return letters <= kFew ? letters : std::min(std::max(kFew, letters - 2), kMost);
}

bool is_stem(Key key) { return key == Key::kGermanStem || key == Key::kEnglishStem; }

}  // namespace

std::vector<std::size_t> word_numbers(const std::vector<QueryTerm>& terms) {
  std::vector<std::size_t> numbers;
  std::vector<std::string_view> words;
  for (const QueryTerm& term : terms) {
    auto found = std::find(words.begin(), words.end(), term.query_word);
    if (found == words.end()) found = words.insert(words.end(), term.query_word);
    numbers.push_back(static_cast<std::size_t>(found - words.begin()));
  }
  return numbers;
}

Glance::Glance(const std::vector<QueryTerm>& terms) {
  const auto words = word_numbers(terms);
  for (std::size_t i = 0; i < terms.size(); ++i) {
    if (!terms[i].text.empty()) add(terms[i], words[i]);
  }
  std::stable_sort(entries_.begin(), entries_.end(),
                   [](const Entry& a, const Entry& b) { return a.gram < b.gram; });
}

void Glance::add(const QueryTerm& term, std::size_t word) {
  Entry entry;
  entry.word = static_cast<std::uint16_t>(word);
  entry.strength = strength_of(Rule::kWord);
  if (term.text.starts_with("abk:")) {
    add_forms(std::string_view(term.text).substr(4), entry);
    return;
  }
  if (term.text[0] >= '0' && term.text[0] <= '9') dates_.push_back(word);
  if (is_stem(term.key)) entry.strength = strength_of(Rule::kStem);
  if (term.key == Key::kGermanPart) entry.strength = strength_of(Rule::kPart);
  entry.strength = std::min(entry.strength, strength_of(term.rule));
  entry.inside = term.key == Key::kGermanPart;
  entry.after_ge = term.key == Key::kGermanStem;
  entry.whole = term.key == Key::kExact && !term.prefix;
  add_entry(term.text, term.prefix ? 0 : kFew, entry);
  // In the middle of a word its e looks like that of an umlaut: Bauentwurf.
  if (entry.inside && term.text[0] == 'e') add_entry(term.text.substr(1), kFew, entry);
  // Porter 2: dying is die, tying is tie.
  const std::string_view text = term.text;
  if (term.key == Key::kEnglishStem && text.size() <= kFew && text.ends_with("ie")) {
    add_entry(std::string(text.substr(0, text.size() - 2)) + "y", kFew, entry);
  }
}

// What a shared term of an abbreviation and its names may look like.
void Glance::add_forms(std::string_view abbreviation, const Entry& entry) {
  bool seen = false;
  for (const Abbreviation& row : abbreviation_table()) {
    if (row.id != abbreviation) continue;
    seen = true;
    for (std::string_view forms : {row.shorts, row.names}) {
      while (!forms.empty()) {
        const std::size_t bar = std::min(forms.find('|'), forms.size());
        const std::string_view form = forms.substr(0, bar);
        add_entry(folded(form.substr(0, form.find_first_of(" -"))), kFew, entry);
        add_entry(folded(form.substr(0, form.find(' '))), kFew, entry);
        forms.remove_prefix(std::min(bar + 1, forms.size()));
      }
    }
  }
  if (!seen) unseen_.push_back(entry.word);
}

void Glance::add_entry(std::string_view text, std::size_t least_cut, Entry entry) {
  const std::size_t first = std::min(text.find_first_not_of("\xC2\xA7"), text.size());  // §60
  // The parts of a file number may stand apart: 05185 – 03.
  const Beginning word = beginning_of_word(text.substr(first, text.find('-', first) - first));
  if (word.size == 0 || word.unknown) {
    unseen_.push_back(entry.word);
    return;
  }
  const std::size_t certain = least_cut == 0 ? word.size : certain_letters(word.size);
  entry.letters = word.view().substr(0, entry.whole ? word.size : certain);
  entry.gram = gram_of(entry.letters);
  known_.set(entry.gram);
  entries_.push_back(std::move(entry));
}

// One pass over a text: the last three letters as a number, looked up in a bitmap.
class Glance::Scan {
 public:
  Scan(const Glance& glance, std::string_view text) : glance_(glance), text_(text) {}

  std::vector<Glimpse> run() {
    Letters letters;
    for (std::size_t i = 0; i < text_.size();) {
      while (i < text_.size() && code_of(text_[i]) != 0) {
        push(code_of(text_[i]), i, letters);
        ++i;
      }
      if (i == text_.size()) break;
      const SignRead read = sign_at(text_, i);
      for (const char c : read.letters) push(code_of(c), i, letters);
      if (read.sign != Sign::kLetter) interrupt(read.sign, i, letters);
      i += read.length;
    }
    return std::move(found_);
  }

 private:
  // Copied in and out of registers: this loop sees every byte of every hit.
  struct Letters {
    std::uint32_t gram = 0;       // the last three
    std::uint32_t word_gram = 0;  // since the word's beginning
    std::uint32_t of_word = 0;    // how many since then
    std::uint32_t starts = 0;     // a bit for each of the last letters: a word begins there
    std::uint32_t last = 0;
    bool begins = true;
    bool told_unknown = false;
    std::uint32_t count = 0;
    std::array<std::uint32_t, 8> places{};  // of the last letters
  };

  void interrupt(Sign sign, std::size_t place, Letters& letters) {
    if (sign == Sign::kIgnored) return;
    if (sign == Sign::kUnknown) {
      if (!letters.told_unknown) surmise(place);
      letters.told_unknown = true;
    } else if (sign == Sign::kPasses) {
      // After a hyphen at its beginning a word is half of another: "-satzung".
      const bool half = text_[place] == '-' && letters.gram == 0;
      if (half && sign_at(text_, place + 1).sign == Sign::kLetter) surmise(place);
    } else if (place == 0 || text_[place - 1] != '-') {  // after a hyphen the word may go on
      letters.gram = letters.starts = 0;
      letters.told_unknown = false;
    }
    letters.begins = true;
  }

  void surmise(std::size_t place) {
    found_.push_back({static_cast<std::uint32_t>(place), Glimpse::kAnyWord, kSurmise});
  }

  [[gnu::always_inline]] void push(std::uint32_t code, std::size_t place, Letters& letters) {
    if (code == kE && (letters.last == kA || letters.last == kO || letters.last == kU)) {
      letters.last = 0;
      if (!letters.begins) return;
      if (letters.gram != 0) surmise(place);  // "Fu-⏎erst" may be either
    }
    letters.last = code;
    if (letters.begins) {
      letters.word_gram = letters.of_word = 0;
      if (code >= kDigits && !glance_.dates_.empty()) add_date(place);
    }
    letters.starts = letters.starts << 1 | (letters.begins ? 1U : 0U);
    letters.begins = false;
    letters.places[++letters.count % 8] = static_cast<std::uint32_t>(place);
    letters.gram = (letters.gram << 5 | code) & 0x7FFF;
    if (++letters.of_word < kFew) {
      letters.word_gram = letters.word_gram << 5 | code;
      if (glance_.known_.test(letters.word_gram))
        look_up(letters.word_gram, letters.of_word, letters);
    }
    if (letters.gram >= 1U << 10 && glance_.known_.test(letters.gram)) {
      look_up(letters.gram, kFew, letters);
    }
  }

  void add_date(std::size_t place) {
    if (!is_short_date(text_.substr(place))) return;
    for (const std::size_t word : glance_.dates_) {
      found_.push_back(
          {static_cast<std::uint32_t>(place), static_cast<std::uint16_t>(word), kSurmise});
    }
  }

  // The gram ends here and is of so many letters.
  [[gnu::noinline]] void look_up(std::uint32_t gram, std::size_t size, Letters letters) {
    auto entry = std::lower_bound(glance_.entries_.begin(), glance_.entries_.end(), gram,
                                  [](const Entry& a, std::uint32_t g) { return a.gram < g; });
    const std::uint32_t place = letters.places[(letters.count + 9 - size) % 8];
    const bool start = (letters.starts >> (size - 1) & 1U) != 0;
    const bool after_ge = (letters.starts >> (size + 1) & 1U) != 0;
    Beginning word;
    for (; entry != glance_.entries_.end() && entry->gram == gram; ++entry) {
      if (!start && !entry->inside && !(entry->after_ge && after_ge)) continue;
      if (word.size == 0) word = beginning_of_word(text_.substr(place));
      if (fits(*entry, word)) found_.push_back({place, entry->word, entry->strength});
    }
  }

  static bool fits(const Entry& entry, const Beginning& word) {
    if (word.unknown || word.changes_soon) return true;
    if (!word.view().starts_with(entry.letters)) return false;
    return !entry.whole || word.stops.test(entry.letters.size());
  }

  const Glance& glance_;
  std::string_view text_;
  std::vector<Glimpse> found_;
};

std::vector<Glimpse> Glance::glimpses_of(std::string_view text) const {
  return Scan(*this, text).run();
}

}  // namespace lotse::analyzers
