#include "analyzers/translation/dictionary.h"

#include <algorithm>
#include <cstring>
#include <stdexcept>

#include "analyzers/compounds/letters.h"
#include "analyzers/normalize.h"
#include "analyzers/stemmer.h"
#include "analyzers/stop_words.h"
#include "analyzers/translation/inflections.h"

namespace lotse::analyzers {
namespace {

constexpr std::string_view kMagic = "lotsedi1";
constexpr std::size_t kHeader = 20, kKey = 12, kPlace = 4;

void append(std::vector<std::byte>& bytes, std::uint32_t number) {
  for (int shift = 0; shift < 32; shift += 8) {
    bytes.push_back(static_cast<std::byte>((number >> shift) & 0xFF));
  }
}

// Little endian, as Debian's amd64 and arm64 are.
std::uint32_t number_at(std::span<const std::byte> bytes, std::size_t at) {
  std::uint32_t number = 0;
  std::memcpy(&number, bytes.data() + at, sizeof number);
  return number;
}

// Calls take(word) for what stands between blanks and hyphens.
template <typename Take>
void for_each_word(std::string_view text, Take take) {
  constexpr std::string_view kBetween = " -\t";
  while (true) {
    const std::size_t begin = text.find_first_not_of(kBetween);
    if (begin == std::string_view::npos) return;
    const std::size_t end = std::min(text.find_first_of(kBetween, begin), text.size());
    take(text.substr(begin, end - begin));
    text.remove_prefix(end);
  }
}

void add_word(std::string& key, std::string_view word) {
  if (!key.empty()) key += ' ';
  key += word;
}

// Each text once, with its place.
class Texts {
 public:
  std::uint32_t place_of(const std::string& text) {
    const auto [known, fresh] =
        places_.try_emplace(text, static_cast<std::uint32_t>(texts_.size()));
    if (fresh) texts_ += text + '\0';
    return known->second;
  }
  const std::string& all() const { return texts_; }

 private:
  std::map<std::string, std::uint32_t> places_;
  std::string texts_;
};

}  // namespace

std::string lookup_key(std::string_view words) {
  std::string key;
  for_each_word(words, [&key](std::string_view word) {
    const std::string form = folded(word);
    if (!form.empty() && !is_stop_word(form)) add_word(key, form);
  });
  return key;
}

std::string stem_key(std::string_view lookup_key, Language language) {
  std::string key;
  for_each_word(lookup_key, [&](std::string_view word) {
    add_word(key, language == Language::kGerman ? german_stem(word) : english_stem(word));
  });
  return key;
}

std::string written_key(std::string_view word) { return utf8_of(letters_of(word)); }

std::string key_text(Language from, KeyKind kind, std::string_view key) {
  std::string text{from == Language::kGerman ? 'd' : 'e', static_cast<char>(kind)};
  return text += key;
}

std::string Dictionary::fault(std::span<const std::byte> bytes) {
  if (bytes.size() < kHeader || std::memcmp(bytes.data(), kMagic.data(), kMagic.size()) != 0) {
    return "no dictionary of this version";
  }
  const std::size_t keys = number_at(bytes, 8), places = number_at(bytes, 12);
  const std::size_t texts = number_at(bytes, 16);
  const bool whole = bytes.size() == kHeader + keys * kKey + places * kPlace + texts &&
                     (texts == 0 || bytes.back() == std::byte{0});
  return whole ? "" : "the dictionary is cut short";
}

Dictionary::Dictionary(std::span<const std::byte> bytes) : bytes_(bytes) {
  if (const std::string wrong = fault(bytes); !wrong.empty()) throw std::runtime_error(wrong);
  keys_ = number(8);
  places_ = number(12);
  places_at_ = kHeader + keys_ * kKey;
  texts_at_ = places_at_ + places_ * kPlace;
}

std::uint32_t Dictionary::number(std::size_t at) const { return number_at(bytes_, at); }

Dictionary::Key Dictionary::key(std::size_t index) const {
  const std::size_t at = kHeader + index * kKey;
  return {number(at), number(at + 4), number(at + 8)};
}

// A zero stands at the very end, so that every text ends.
std::string_view Dictionary::text(std::uint32_t at) const {
  if (texts_at_ + at >= bytes_.size()) return {};
  return reinterpret_cast<const char*>(bytes_.data() + texts_at_ + at);
}

std::optional<Dictionary::Key> Dictionary::find(std::string_view wanted) const {
  std::size_t low = 0, high = keys_;
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    const Key found = key(middle);
    const int order = text(found.text).compare(wanted);
    if (order == 0) return found;
    (order < 0 ? low : high) = order < 0 ? middle + 1 : middle;
  }
  return std::nullopt;
}

// A stem may be that of several words (gereinigt, Reinigung): the form most like the word is asked
// first, the shorter one of two.
std::optional<Dictionary::Key> Dictionary::find_inflected(std::string_view word,
                                                          Language from) const {
  if (word.empty() || word.find(' ') != word.npos) return std::nullopt;
  std::optional<Key> nearest;
  std::size_t least = word.size();
  for (const std::string& form : inflections(word, from)) {
    const bool longer = form.size() > word.size();
    const std::size_t difference =
        longer ? 2 * (form.size() - word.size()) : 2 * (word.size() - form.size()) - 1;
    if (difference >= least) continue;
    const auto found = find(key_text(from, KeyKind::kFolded, form));
    if (!found) continue;
    nearest = found;
    least = difference;
  }
  return nearest;
}

std::vector<std::string_view> Dictionary::translations(std::string_view words,
                                                       Language from) const {
  const std::string folded_words = lookup_key(words);
  auto found = find(key_text(from, KeyKind::kWritten, written_key(words)));
  if (!found) found = find(key_text(from, KeyKind::kFolded, folded_words));
  if (!found) found = find_inflected(folded_words, from);
  if (!found) found = find(key_text(from, KeyKind::kStems, stem_key(folded_words, from)));
  std::vector<std::string_view> list;
  if (!found) return list;
  for (std::size_t i = found->first; i < found->first + found->places && i < places_; ++i) {
    list.push_back(text(number(places_at_ + i * kPlace)));
  }
  return list;
}

std::vector<std::byte> write_dictionary(const Entries& entries) {
  Texts texts;
  std::map<std::vector<std::uint32_t>, std::uint32_t> lists;  // alike lists are one
  std::vector<std::byte> keys, places;
  for (const auto& [key, translations] : entries) {
    std::vector<std::uint32_t> list;
    for (const std::string& one : translations) list.push_back(texts.place_of(one));
    const auto first = static_cast<std::uint32_t>(places.size() / kPlace);
    const auto [known, fresh] = lists.try_emplace(list, first);
    if (fresh) {
      for (const std::uint32_t place : list) append(places, place);
    }
    append(keys, texts.place_of(key));
    append(keys, known->second);
    append(keys, static_cast<std::uint32_t>(list.size()));
  }
  std::vector<std::byte> bytes;
  for (const char c : kMagic) bytes.push_back(static_cast<std::byte>(c));
  append(bytes, static_cast<std::uint32_t>(entries.size()));
  append(bytes, static_cast<std::uint32_t>(places.size() / kPlace));
  append(bytes, static_cast<std::uint32_t>(texts.all().size()));
  bytes.insert(bytes.end(), keys.begin(), keys.end());
  bytes.insert(bytes.end(), places.begin(), places.end());
  for (const char c : texts.all()) bytes.push_back(static_cast<std::byte>(c));
  return bytes;
}

}  // namespace lotse::analyzers
