#include "analyzers/lemmas/training/english_phrases.h"

#include <algorithm>

#include "analyzers/compounds/training/pieces.h"

namespace lotse::analyzers::training {
namespace {

constexpr std::string_view kOpen = "([{<", kClose = ")]}>";

// The end of the remark that begins at `begin`, behind its closing sign.
std::size_t remark_end(std::string_view text, std::size_t begin) {
  int depth = 0;
  for (std::size_t i = begin; i < text.size(); ++i) {
    if (kOpen.find(text[i]) != std::string_view::npos) ++depth;
    if (kClose.find(text[i]) != std::string_view::npos && --depth == 0) return i + 1;
  }
  return text.size();
}

// "{smelled / smelt [Br.]; smelled}" has forms; "{pl}" is a mark.
void add_braces(std::string_view braces, Phrase& phrase) {
  if (braces.find(';') == std::string_view::npos) {
    phrase.marks += braces;
    return;
  }
  for_each_letters(braces.substr(1, braces.size() - 2), [&phrase](std::string_view form) {
    if (std::string small = small_letters(form); !small.empty()) {
      phrase.forms.push_back(std::move(small));
    }
  });
}

void add_remark(std::string_view remark, Phrase& phrase) {
  if (remark[0] == '{') add_braces(remark, phrase);
  if (remark[0] != '[') return;
  phrase.british = phrase.british || remark.find("Br.") != std::string_view::npos;
  phrase.american = phrase.american || remark.find("Am.") != std::string_view::npos;
}

Phrase phrase_of(std::string_view text) {
  Phrase phrase;
  for (std::size_t i = 0; i < text.size();) {
    if (kOpen.find(text[i]) != std::string_view::npos) {
      const std::size_t end = remark_end(text, i);
      add_remark(text.substr(i, end - i), phrase);
      i = end;
      continue;
    }
    const std::size_t end = std::min(text.find_first_of("([{<", i), text.size());
    for_each_letters(text.substr(i, end - i), [&phrase](std::string_view word) {
      phrase.words.push_back(small_letters(word));
    });
    i = end;
  }
  return phrase;
}

// Cuts at ; and " / " outside of remarks.
Meaning meaning_of(std::string_view text) {
  Meaning meaning;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (kOpen.find(text[i]) != std::string_view::npos) {
      i = remark_end(text, i);
      continue;
    }
    const bool slash = text[i] == '/' && i > 0 && text[i - 1] == ' ' && text[i + 1] == ' ';
    if (text[i] == ';' || slash) {
      meaning.push_back(phrase_of(text.substr(begin, i - begin)));
      begin = i + 1;
    }
    ++i;
  }
  meaning.push_back(phrase_of(text.substr(begin)));
  return meaning;
}

}  // namespace

std::vector<Meaning> meanings_of(std::string_view text) {
  std::vector<Meaning> meanings;
  for_each_piece(text, '|',
                 [&meanings](std::string_view piece) { meanings.push_back(meaning_of(piece)); });
  return meanings;
}

std::string small_letters(std::string_view word) {
  std::string small;
  for (const char c : word) {
    const char letter = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (letter < 'a' || letter > 'z') return {};
    small += letter;
  }
  return small;
}

}  // namespace lotse::analyzers::training
