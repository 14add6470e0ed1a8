#include "server/search/typed_words.h"

#include <algorithm>

#include "analyzers/normalize.h"

namespace lotse::search {
namespace {
constexpr std::size_t kMostWords = 12;
}

std::vector<std::string> words_in(const std::string& text) {
  std::vector<std::string> words;
  for (std::size_t begin = 0; begin < text.size() && words.size() < kMostWords;) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    if (end > begin) words.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

std::vector<std::string> folded_words(const std::string& text) {
  std::string parted = text;
  std::ranges::replace(parted, '-', ' ');
  std::vector<std::string> folded;
  for (const std::string& word : words_in(parted)) {
    if (std::string form = analyzers::folded(word); !form.empty()) folded.push_back(form);
  }
  return folded;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

}  // namespace lotse::search
