#include "indexer/pipeline/analysis.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "analyzers/analyzer.h"
#include "analyzers/language.h"
#include "analyzers/tagging/document_facts.h"
#include "indexer/pipeline/partnership_kind.h"

namespace lotse::pipeline {
namespace {

using analyzers::Language;
using tagging::Fact;
using tagging::Mention;
using tagging::Strength;

// The contract: a JSON line without "date" has no date; nothing is inferred for it.
constexpr std::string_view kJsonLines = "application/x-ndjson";

// Declared beats all. A source's default beats what the text suggests, except for "resolution",
// which needs evidence: a proposal in a folder of resolutions stays a proposal.
std::string type_of(const Document& document, const Origin& origin,
                    const std::optional<Fact>& found) {
  if (!document.type.empty()) return document.type;
  const bool trusted = !origin.default_type.empty() && origin.default_type != "resolution";
  if (trusted) return origin.default_type;
  if (found) return found->value;
  return origin.default_type.empty() ? "other" : origin.default_type;
}

std::string value_or(const std::string& declared, const std::optional<Fact>& found) {
  if (!declared.empty()) return declared;
  return found ? found->value : "";
}

// As printed, so that people recognise it; terms are made of its canonical spelling. The number in
// a press release or on a web page is that of the paper it speaks of, not its own.
std::string reference_of(const Document& document, const std::string& type,
                         const std::optional<Fact>& found) {
  const bool own = type != "press_release" && type != "web_page";
  if (!document.reference.empty() || !found || !own) return document.reference;
  const std::string& text = found->in_title ? document.title : document.text;
  return text.substr(found->begin, found->end - found->begin);
}

void place_facts(const Document& document, const Origin& origin, schema::Record& record) {
  const tagging::DocumentFacts facts = tagging::facts_of(document.title, document.text);
  record.type = type_of(document, origin, facts.type);
  const bool dated = document.media_type != kJsonLines;
  record.date = value_or(document.date, dated ? facts.date : std::nullopt);
  record.reference = reference_of(document, record.type, facts.reference);
  record.item = value_or("", facts.item);
}

// The body that met or is to decide: the first one that a council paper names in its head. Other
// documents speak of bodies without being theirs.
std::string body_of(const schema::Record& record) {
  constexpr std::size_t kHead = 1500;  // bytes
  constexpr std::string_view kCouncilPapers[] = {"resolution", "proposal", "motion",
                                                 "inquiry",    "minutes",  "statement"};
  if (std::find(std::begin(kCouncilPapers), std::end(kCouncilPapers), record.type) ==
      std::end(kCouncilPapers))
    return "";
  for (const Mention& mention : record.mentions)
    if (mention.kind == "body" && (mention.in_title || mention.begin < kHead)) return mention.id;
  return "";
}

// Ids of one kind in the order of their first mention.
std::vector<std::string> ids_of(const std::vector<Mention>& mentions, std::string_view kind) {
  std::vector<std::string> ids;
  for (const Mention& mention : mentions)
    if (mention.kind == kind && std::find(ids.begin(), ids.end(), mention.id) == ids.end())
      ids.push_back(mention.id);
  return ids;
}

void move_home_last(std::vector<std::string>& cities, const std::string& home) {
  std::stable_partition(cities.begin(), cities.end(),
                        [&home](const std::string& city) { return city != home; });
}

// Each goal once, with its strongest evidence (stated before declared before derived).
std::vector<schema::Goal> goals_of(const std::vector<Mention>& mentions) {
  std::map<int, Strength> strongest;
  for (const Mention& mention : mentions) {
    if (mention.kind != "sdg") continue;
    const auto [goal, added] = strongest.try_emplace(std::stoi(mention.id), mention.strength);
    if (!added) goal->second = std::min(goal->second, mention.strength);
  }
  std::vector<schema::Goal> goals;
  for (const auto& [number, strength] : strongest) goals.push_back({number, strength});
  return goals;
}

void place_relations(const schema::Knowledge& knowledge, writing::AnalysedDocument& result) {
  std::set<std::string> countries, partnerships;
  for (const std::string& id : result.record.cities) {
    const schema::City* city = knowledge.city(id);
    if (city == nullptr || id == knowledge.home) continue;
    if (!city->country.empty()) countries.insert(city->country);
    const std::string kind = partnership_kind(*city);
    if (!kind.empty()) partnerships.insert(kind);
  }
  result.countries.assign(countries.begin(), countries.end());
  result.partnerships.assign(partnerships.begin(), partnerships.end());
}

schema::Record record_of(const Document& document, const Origin& origin) {
  schema::Record record;
  record.id = origin.id;
  record.title = document.title;
  record.url = document.url;
  record.source = origin.source;
  record.address = origin.address;
  record.audience = origin.audience;
  record.original = origin.original;
  record.digest = origin.digest;
  record.media_type = document.media_type;
  record.sections = document.sections;
  record.notes = document.notes;
  record.text = document.text;
  return record;
}

// Last part of an address, for documents without any title.
std::string name_of(const std::string& address) {
  return address.substr(address.rfind('/') == std::string::npos ? 0 : address.rfind('/') + 1);
}

// A French document stays French where a paragraph does not tell; what nobody declared and nothing
// tells is to be found in German and in English.
Language declared_language(const Document& document) {
  return document.language.empty() ? Language::kEither
                                   : analyzers::language_of_code(document.language);
}

}  // namespace

std::vector<Mention> mentions_of(const tagging::TaggedText& text, const AnalysisContext& context) {
  std::vector<Mention> mentions;
  for (const auto& tagger : context.taggers) tagger->tag(text, mentions);
  std::stable_sort(mentions.begin(), mentions.end(), [](const Mention& one, const Mention& other) {
    return std::tuple(!one.in_title, one.begin, one.end) <
           std::tuple(!other.in_title, other.begin, other.end);
  });
  return mentions;
}

writing::AnalysedDocument analysed(const Document& document, const Origin& origin,
                                   const AnalysisContext& context) {
  writing::AnalysedDocument result;
  result.record = record_of(document, origin);
  if (result.record.title.empty()) result.record.title = name_of(origin.address);

  const Language declared = declared_language(document);
  const auto paragraphs = analyzers::paragraphs_of(document.text, declared);
  const Language main = declared == Language::kOther || declared == Language::kEither
                            ? main_language(paragraphs)
                            : declared;
  result.record.language = language_code(main);
  result.text_tokens = analyze_document(document.text, paragraphs);
  result.title_tokens =
      analyze_document(result.record.title, analyzers::paragraphs_of(result.record.title, main));

  place_facts(document, origin, result.record);
  result.record.mentions = mentions_of({document.title, document.text, paragraphs}, context);
  result.record.body = body_of(result.record);
  result.record.cities = ids_of(result.record.mentions, "city");
  move_home_last(result.record.cities, context.knowledge.home);
  result.record.networks = ids_of(result.record.mentions, "network");
  result.record.goals = goals_of(result.record.mentions);
  place_relations(context.knowledge, result);
  return result;
}

}  // namespace lotse::pipeline
