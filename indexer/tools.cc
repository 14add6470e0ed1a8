#include "indexer/tools.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <tuple>
#include <vector>

#include "analyzers/analyzer.h"
#include "analyzers/language.h"
#include "analyzers/tagging/document_facts.h"
#include "indexer/schema/terms.h"

namespace lotse {
namespace {

using analyzers::Language;
using nlohmann::json;

std::string dumped(const json& value) {
  return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::vector<analyzers::Paragraph> paragraphs_of(const std::string& language,
                                                const std::string& line) {
  if (language == "auto") return analyzers::paragraphs_of(line, Language::kGerman);
  return {{0, line.size(), analyzers::language_of_code(language)}};
}

// One object per place in the text; all keys of the word as index terms.
json tokens_of(const std::string& line, const std::vector<analyzers::Token>& tokens) {
  json places = json::array();
  for (const analyzers::Token& token : tokens) {
    const std::tuple here(token.position, token.begin, token.end);
    const bool same = !places.empty() && std::tuple(places.back()["position"].get<unsigned>(),
                                                    places.back()["begin"].get<unsigned>(),
                                                    places.back()["end"].get<unsigned>()) == here;
    if (!same)
      places.push_back({{"text", line.substr(token.begin, token.end - token.begin)},
                        {"position", token.position},
                        {"begin", token.begin},
                        {"end", token.end},
                        {"terms", json::array()}});
    places.back()["terms"].push_back(schema::word_term(token.key, token.text));
  }
  return places;
}

json mention_json(const tagging::Mention& mention, const std::string& line) {
  return {{"kind", mention.kind},
          {"id", mention.id},
          {"begin", mention.begin},
          {"end", mention.end},
          {"rule", mention.rule},
          {"strength", tagging::strength_name(mention.strength)},
          {"text", line.substr(mention.begin, mention.end - mention.begin)}};
}

json fact_json(const std::optional<tagging::Fact>& fact) {
  return fact ? json(fact->value) : json(nullptr);
}

std::string split_word(const analyzers::CompoundSplitter& splitter, const std::string& word) {
  std::string shown;
  for (const analyzers::Part& part : splitter.split(word)) {
    if (part.nested) continue;
    if (!shown.empty()) shown += "|";
    shown += word.substr(part.begin, part.end - part.begin);
  }
  return shown.empty() ? word : shown;
}

}  // namespace

void analyze_lines(const std::string& language, std::istream& in, std::ostream& out) {
  for (std::string line; std::getline(in, line);) {
    const auto paragraphs = paragraphs_of(language, line);
    out << dumped({{"language", language_code(main_language(paragraphs))},
                   {"tokens", tokens_of(line, analyze_document(line, paragraphs))}})
        << "\n";
  }
}

void tag_lines(const pipeline::AnalysisContext& context, std::istream& in, std::ostream& out) {
  for (std::string line; std::getline(in, line);) {
    const auto paragraphs = paragraphs_of("auto", line);
    json mentions = json::array();
    for (const auto& mention : pipeline::mentions_of({"", line, paragraphs}, context))
      mentions.push_back(mention_json(mention, line));
    const tagging::DocumentFacts facts = tagging::facts_of("", line);
    out << dumped({{"language", language_code(main_language(paragraphs))},
                   {"type", fact_json(facts.type)},
                   {"date", fact_json(facts.date)},
                   {"mentions", mentions}})
        << "\n";
  }
}

void split_lines(const analyzers::CompoundSplitter* splitter, std::istream& in, std::ostream& out) {
  for (std::string line; std::getline(in, line);) {
    out << (splitter ? split_word(*splitter, line) : line) << "\n";
  }
}

}  // namespace lotse
