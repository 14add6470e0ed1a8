#include "server/spelling/vocabulary.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "server/spelling/edit_cost.h"
#include "server/spelling/sound.h"

namespace lotse::spelling {
namespace {

constexpr std::size_t kShortest = 3, kLongest = 48;  // letters
// How many times commoner a word must be to make up for one edit: e to this power.
constexpr double kWeightOfEdit = 4.5;

// Edits between the sounds of two words that may be one.
int most_edits(std::size_t letters_of_sound) {
  if (letters_of_sound < 3) return 0;
  return letters_of_sound < 6 ? 1 : 2;
}

double most_cost(std::size_t letters) {
  if (letters < 4) return 0.6;
  if (letters < 5) return 1;
  if (letters < 8) return 1.5;
  return letters < 12 ? 2 : 2.6;
}

}  // namespace

bool Vocabulary::can_hold(std::string_view word) {
  return word.size() >= kShortest && word.size() <= kLongest &&
         std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

Vocabulary::Vocabulary(std::vector<CountedWord> words) {
  std::erase_if(words, [](const CountedWord& one) { return !can_hold(one.word); });
  std::ranges::sort(words, [](const CountedWord& a, const CountedWord& b) {
    return a.word != b.word ? a.word < b.word : a.documents > b.documents;
  });
  const auto doubles = std::ranges::unique(words, {}, &CountedWord::word);
  words.erase(doubles.begin(), doubles.end());
  std::vector<std::pair<std::string, std::uint32_t>> keyed;
  keyed.reserve(words.size());
  begins_.reserve(words.size() + 1);
  documents_.reserve(words.size());
  for (const CountedWord& one : words) {
    keyed.emplace_back(sound_of(one.word), static_cast<std::uint32_t>(keyed.size()));
    begins_.push_back(static_cast<std::uint32_t>(letters_.size()));
    documents_.push_back(one.documents);
    letters_ += one.word;
  }
  begins_.push_back(static_cast<std::uint32_t>(letters_.size()));
  letters_.shrink_to_fit();
  sounds_ = SoundTrie(std::move(keyed));
}

std::size_t Vocabulary::bytes() const {
  return letters_.capacity() +
         (begins_.capacity() + documents_.capacity()) * sizeof(std::uint32_t) + sounds_.bytes();
}

std::string_view Vocabulary::word(std::uint32_t number) const {
  return std::string_view(letters_).substr(begins_[number], begins_[number + 1] - begins_[number]);
}

std::uint32_t Vocabulary::lower_bound(std::string_view text) const {
  std::uint32_t first = 0, last = static_cast<std::uint32_t>(size());
  while (first < last) {
    const std::uint32_t middle = first + (last - first) / 2;
    if (word(middle) < text) {
      first = middle + 1;
    } else {
      last = middle;
    }
  }
  return first;
}

std::optional<std::uint32_t> Vocabulary::documents(std::string_view text) const {
  const std::uint32_t place = lower_bound(text);
  if (place == size() || word(place) != text) return std::nullopt;
  return documents_[place];
}

std::vector<NearWord> Vocabulary::near(std::string_view typed, std::size_t most) const {
  std::vector<NearWord> list;
  if (!can_hold(typed)) return list;
  const std::string sound = sound_of(typed);
  const double limit = most_cost(typed.size());
  const auto text_of = [this](std::uint32_t number) { return word(number); };
  for (const std::uint32_t number : sounds_.within(sound, most_edits(sound.size()), text_of)) {
    const std::string_view text = word(number);
    const double cost = edit_cost(typed, text, limit);
    if (cost > limit || text == typed) continue;
    const double rank = kWeightOfEdit * cost - std::log(documents_[number] + 1.0);
    list.push_back({std::string(text), documents_[number], cost, rank});
  }
  std::ranges::sort(list, [](const NearWord& a, const NearWord& b) {
    return a.rank != b.rank ? a.rank < b.rank : a.word < b.word;
  });
  if (list.size() > most) list.resize(most);
  return list;
}

std::vector<CountedWord> Vocabulary::beginning_with(std::string_view beginning,
                                                    std::size_t most) const {
  std::vector<std::uint32_t> numbers;
  for (std::uint32_t at = lower_bound(beginning); at < size() && word(at).starts_with(beginning);
       ++at) {
    numbers.push_back(at);
  }
  const auto kept = numbers.begin() + static_cast<std::ptrdiff_t>(std::min(most, numbers.size()));
  std::ranges::partial_sort(numbers, kept, [this](std::uint32_t a, std::uint32_t b) {
    return documents_[a] != documents_[b] ? documents_[a] > documents_[b] : a < b;
  });
  std::vector<CountedWord> list;
  for (auto number = numbers.begin(); number != kept; ++number) {
    list.push_back({std::string(word(*number)), documents_[*number]});
  }
  return list;
}

}  // namespace lotse::spelling
