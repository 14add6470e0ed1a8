#include "server/search/question_words.h"

#include <algorithm>

#include "analyzers/normalize.h"
#include "analyzers/tokenizer.h"

namespace lotse::search {
namespace {

using query::Kind;
using query::Node;

// Texts of words and phrases that may be misspelt.
void add_texts(const Node& node, std::vector<std::string>& texts) {
  const bool is_text = node.kind == Kind::kWord || node.kind == Kind::kPhrase;
  if (is_text && node.spelling == query::Spelling::kAny) texts.push_back(node.text);
  if (node.kind != Kind::kAnd && node.kind != Kind::kOr) return;
  for (const Node& child : node.children) add_texts(child, texts);
}

bool is_word_byte(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

// Where `text` stands in the question as a word of its own, behind `from`.
std::size_t place_of(const std::string& text, const std::string& question, std::size_t from) {
  for (std::size_t at = question.find(text, from); at != std::string::npos;
       at = question.find(text, at + 1)) {
    const std::size_t end = at + text.size();
    const bool begins = at == 0 || !is_word_byte(question[at - 1]) || !is_word_byte(text.front());
    if (begins && (end == question.size() || !is_word_byte(question[end]))) return at;
  }
  return std::string::npos;
}

void add_words(const std::string& text, std::size_t place, std::vector<QuestionWord>& words) {
  for (const analyzers::Token& token : analyzers::tokenize(text)) {
    QuestionWord word;
    word.begin = place + token.begin;
    word.end = place + token.end;
    word.text = text.substr(token.begin, token.end - token.begin);
    word.folded = analyzers::folded(token.text);
    word.within = text.find(' ') == std::string::npos ? text : word.text;
    words.push_back(std::move(word));
  }
}

}  // namespace

std::vector<QuestionWord> question_words(const std::string& question, const query::Query& query) {
  std::vector<std::string> texts;
  for (const Node& item : query.items) add_texts(item, texts);
  std::vector<QuestionWord> words;
  std::size_t from = 0;
  for (const std::string& text : texts) {
    const std::size_t place = place_of(text, question, from);
    if (place == std::string::npos) continue;  // a file number, a phrase with other blanks
    add_words(text, place, words);
    from = place + text.size();
  }
  return words;
}

}  // namespace lotse::search
