#include "analyzers/ellipsis.h"

#include <algorithm>
#include <array>

#include "analyzers/characters.h"
#include "analyzers/normalize.h"
#include "analyzers/stop_words.h"
#include "analyzers/words.h"

namespace lotse::analyzers {
namespace {

constexpr std::size_t kMostWords = 14;   // of a list, conjunctions included
constexpr std::size_t kMostBetween = 2;  // "Städte- und neue internationale Projektpartnerschaften"
constexpr std::size_t kLongestMade = 120;  // bytes

// The tokens of one position.
struct Word {
  std::size_t first;
  std::size_t last;
};

// A text as its words; all questions about neighbours are asked here.
class Words {
 public:
  Words(std::string_view text, const Forms& tokens) : text_(text), tokens_(tokens) {}

  bool has(std::size_t first) const { return first < tokens_.size(); }
  Word at(std::size_t first) const { return {first, word_end(tokens_, first)}; }
  Word before(Word word) const {
    std::size_t first = word.first - 1;
    while (first > 0 && tokens_[first - 1].position == tokens_[first].position) --first;
    return {first, word.first};
  }
  const Form& operator[](std::size_t i) const { return tokens_[i]; }

  std::size_t end(Word word) const {
    std::uint32_t end = 0;
    for (std::size_t i = word.first; i < word.last; ++i) end = std::max(end, tokens_[i].end);
    return end;
  }
  std::string_view gap(Word left, Word right) const {
    const std::size_t from = end(left);
    return text_.substr(from, tokens_[right.first].begin - from);
  }
  std::string folded_text(Word word) const { return folded(tokens_[word.first].text); }
  bool begins_upper(Word word) const {
    const std::string_view written = tokens_[word.first].text;
    return folded(written).substr(0, 1) != written.substr(0, 1) &&
           !written.starts_with("\xC3\xA4") && !written.starts_with("\xC3\xB6") &&
           !written.starts_with("\xC3\xBC");
  }

  // "Städte-" followed by no letter.
  bool ends_in_hyphen(Word word) const {
    const std::size_t at = end(word);
    if (at >= text_.size() || text_[at] == ' ') return false;  // most words
    const Character sign = character_at(text_, at);
    if (!is_hyphen(sign.code) && sign.code != 0x2013) return false;
    const std::size_t next = at + sign.length;
    return next < text_.size() && !is_word_character(next);
  }
  // "-satzung" with no letter before.
  bool begins_with_hyphen(Word word) const {
    const std::size_t at = tokens_[word.first].begin;
    if (at == 0 || text_[at - 1] == ' ') return false;       // most words
    if (text_[at] >= '0' && text_[at] <= '9') return false;  // -5 °C
    std::size_t sign = at;
    if (at >= 1 && text_[at - 1] == '-') sign = at - 1;
    if (at >= 3 && is_hyphen(character_at(text_, at - 3).code)) sign = at - 3;
    if (sign == at || sign == 0) return false;
    return std::string_view(" \t\n\r/,(").find(text_[sign - 1]) != std::string_view::npos ||
           text_.substr(0, sign).ends_with("\xC2\xA0");
  }
  bool opens_bracket(Word word) const {
    const std::size_t at = tokens_[word.first].begin;
    return at > 0 && text_[at - 1] == '(';
  }

 private:
  bool is_word_character(std::size_t at) const {
    const CharacterClass kind = class_of(character_at(text_, at).code);
    return kind == CharacterClass::kLetter || kind == CharacterClass::kDigit;
  }

  std::string_view text_;
  const Forms& tokens_;
};

bool is_conjunction(std::string_view folded_word) {
  constexpr std::array<std::string_view, 13> kWords = {
      "und", "oder", "bzw",  "sowie",      "bis", "beziehungsweise", "and", "or",
      "wie", "als",  "noch", "respektive", "u"};
  return std::find(kWords.begin(), kWords.end(), folded_word) != kWords.end();
}

// What may stand between the words of a list, besides hyphens: blanks, one line end and links.
bool is_list_gap(std::string_view gap) {
  const std::size_t lines = static_cast<std::size_t>(std::count(gap.begin(), gap.end(), '\n'));
  return gap.size() <= 12 && lines <= 1 && gap.find_first_of(";:!?\"") == std::string_view::npos;
}

bool is_link(std::string_view gap) { return gap.find_first_of(",/&+") != std::string_view::npos; }

// The complete words from which the head of the elliptical word `from` may come.
std::vector<Word> targets_of(const Words& words, Word from) {
  std::vector<Word> targets;
  bool linked = false;
  std::size_t complete = 0;
  Word left = from;
  for (std::size_t count = 0; count < kMostWords && words.has(left.last); ++count) {
    const Word word = words.at(left.last);
    const std::string_view gap = words.gap(left, word);
    if (!is_list_gap(gap) || (complete > 0 && is_link(gap))) break;
    if (gap.find('.') != std::string_view::npos && !is_conjunction(words.folded_text(left))) break;
    linked = linked || is_link(gap);
    left = word;
    if (complete == 0 && (is_conjunction(words.folded_text(word)))) {
      linked = true;
    } else if (words.ends_in_hyphen(word)) {  // questions have lost their commas
      if (complete > 0) break;
    } else if (!linked) {
      break;
    } else if (words.begins_upper(word) || !words.begins_upper(from)) {
      targets.push_back(word);
      break;
    } else {  // an adjective, or a verb: "Ein- und ausfahren"
      if (complete == 0 && !is_stop_word(words.folded_text(word))) targets.push_back(word);
      if (++complete > kMostBetween) break;
    }
  }
  return targets;
}

// Tokens of the word's last part; of all of it if it has no parts.
std::vector<const Form*> last_part(const Words& words, Word word, bool& has_parts) {
  std::vector<const Form*> parts;
  for (std::size_t i = word.first; i < word.last; ++i) {
    const Form& token = words[i];
    if (token.rule != Rule::kHyphenPart) continue;
    if (!parts.empty() && parts.back()->begin < token.begin) parts.clear();
    parts.push_back(&token);
  }
  has_parts = !parts.empty() && parts.back()->begin > words[word.first].begin;
  if (has_parts) return parts;
  parts.clear();
  for (std::size_t i = word.first; i < word.last; ++i) parts.push_back(&words[i]);
  return parts;
}

void add_unique(std::vector<std::string>& list, std::string_view text) {
  if (std::find(list.begin(), list.end(), text) == list.end()) list.emplace_back(text);
}

std::vector<std::string> heads_of(const Words& words, Word word, const HeadFinder& finder) {
  std::vector<std::string> heads;
  bool has_parts = false;
  for (const Form* token : last_part(words, word, has_parts)) {
    if (has_parts) {
      add_unique(heads, token->text);
    } else if (token->rule != Rule::kHyphenPart && token->rule != Rule::kReference) {
      for (const std::size_t at : finder.heads(token->text)) {
        add_unique(heads, token->text.substr(at));
      }
    }
  }
  return heads;
}

// Forms made here, in the order of their places.
struct Completed {
  Spellings& spellings;
  Forms forms;
};

void add_made(const Form& place, std::string_view text, Completed& out) {
  if (text.size() > kLongestMade) return;
  const Rule rule = place.rule == Rule::kHyphenPart ? place.rule : Rule::kEllipsis;
  out.forms.push_back(
      {out.spellings.keep(text), Key::kExact, rule, place.position, place.begin, place.end});
}

// Every form of `word` that ends where it ends, before each head.
void add_with_heads(const Words& words, Word word, const std::vector<std::string>& heads,
                    Completed& out) {
  const std::size_t end = words.end(word);
  for (std::size_t i = word.first; i < word.last; ++i) {
    if (words[i].end != end || words[i].rule == Rule::kReference) continue;
    for (const std::string& head : heads)
      add_made(words[i], std::string(words[i].text) + head, out);
  }
}

// Städte- und ...
void complete_end(const Words& words, Word word, const HeadFinder& finder, Completed& out) {
  if (words.opens_bracket(word) && words.has(word.last)) {
    const Word next = words.at(word.last);
    if (words.gap(word, next) == "-)") {
      return add_with_heads(words, word, {std::string(words[next.first].text)}, out);
    }
  }
  for (const Word target : targets_of(words, word)) {
    add_with_heads(words, word, heads_of(words, target, finder), out);
  }
}

// The complete word before "-satzung"; an empty one if there is none.
Word source_of(const Words& words, Word word) {
  bool linked = false;
  for (std::size_t count = 0; count < kMostWords && word.first > 0; ++count) {
    const Word left = words.before(word);
    const std::string_view gap = words.gap(left, word);
    if (!is_list_gap(gap)) break;
    linked = linked || is_link(gap);
    word = left;
    const std::string text = words.folded_text(word);
    if (is_conjunction(text)) {
      linked = true;
    } else if (!linked && !is_stop_word(text)) {
      break;
    } else if (linked && !words.begins_with_hyphen(word)) {
      return word;
    }
  }
  return {0, 0};
}

// Nouns with these endings take an s before a further part: Verwaltungs|vorstand.
bool takes_s(std::string_view word) {
  constexpr std::array<std::string_view, 7> kEndings = {"ung",  "heit", "keit", "schaft",
                                                        "tion", "sion", "tät"};
  return std::any_of(kEndings.begin(), kEndings.end(),
                     [&](std::string_view ending) { return word.ends_with(ending); });
}

std::vector<std::string> beginnings_of(const Words& words, Word word, const HeadFinder& finder) {
  std::vector<std::string> beginnings;
  for (std::size_t i = word.first; i < word.last; ++i) {
    const Form& token = words[i];
    if (token.rule == Rule::kReference) continue;
    add_unique(beginnings, token.text);
    if (token.rule == Rule::kHyphenPart) continue;
    if (takes_s(token.text)) add_unique(beginnings, std::string(token.text) + "s");
    for (const std::size_t at : finder.heads(token.text)) {
      add_unique(beginnings, token.text.substr(0, at));
    }
  }
  return beginnings;
}

// ... und -satzung
void complete_beginning(const Words& words, Word word, const HeadFinder& finder, Completed& out) {
  const Word source = source_of(words, word);
  if (source.last == 0) return;
  for (const std::string& beginning : beginnings_of(words, source, finder)) {
    add_made(words[word.first], beginning + std::string(words[word.first].text), out);
  }
}

}  // namespace

void Ellipsis::apply(Draft& draft) const {
  const std::string_view text = draft.text;
  Forms& tokens = draft.forms;
  const Words words(text, tokens);
  Completed out{draft.spellings, {}};
  for (std::size_t first = 0; words.has(first);) {
    const Word word = words.at(first);
    if (!tokens[first].plain && tokens[first].rule != Rule::kReference) {
      if (words.ends_in_hyphen(word)) complete_end(words, word, *heads_, out);
      if (words.begins_with_hyphen(word)) complete_beginning(words, word, *heads_, out);
    }
    first = word.last;
  }
  insert_into_words(tokens, out.forms);
}

}  // namespace lotse::analyzers
