#include "server/query/pasted_title.h"

#include <algorithm>
#include <optional>

#include "server/query/lexer.h"

namespace lotse::query {
namespace {

bool is_pasted(const std::vector<Node>& items) {
  const auto is_text = [](const Node& item) {
    return is_loose(item) || (item.kind == Kind::kPhrase && !item.title);
  };
  return std::ranges::all_of(items, is_text) &&
         static_cast<std::size_t>(std::ranges::count_if(items, is_loose)) >= kWordsOfPastedTitle;
}

// The words of a phrase; none if one of them would read as something else when it stood alone.
std::optional<std::vector<Node>> plain_words(const std::string& phrase) {
  std::vector<Node> words;
  for (std::size_t begin = 0; begin < phrase.size();) {
    const std::size_t end = std::min(phrase.find(' ', begin), phrase.size());
    const std::vector<Lexeme> read = lexemes_of(phrase.substr(begin, end - begin)).list;
    begin = end + 1;
    if (read.empty()) continue;
    const Lexeme& word = read.front();
    const bool plain = read.size() == 1 && word.kind == LexemeKind::kWord && !word.field &&
                       word.sign == Sign::kNothing && word.spelling == Spelling::kAny;
    if (!plain) return std::nullopt;
    words.emplace_back().text = word.text;
  }
  return words;
}

}  // namespace

void loosen_quotes(std::vector<Node>& items, std::vector<NoteFound>& notes) {
  const bool pasted = is_pasted(items);
  std::vector<Node> read;
  std::string loosened;
  for (Node& item : items) {
    const bool phrase = item.kind == Kind::kPhrase;
    auto words = phrase && pasted && !item.held ? plain_words(item.text) : std::nullopt;
    if (words) {
      if (loosened.empty()) loosened = item.text;
      std::ranges::move(*words, std::back_inserter(read));
      continue;
    }
    if (phrase) item.held = pasted;
    read.push_back(std::move(item));
  }
  if (!loosened.empty()) notes.push_back({NoteCode::kQuotesLoosened, loosened});
  items = std::move(read);
}

}  // namespace lotse::query
