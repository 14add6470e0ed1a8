#include "tests/server/search/sample_archive.h"

#include <algorithm>
#include <random>

#include "analyzers/analyzer.h"
#include "indexer/schema/generation.h"
#include "indexer/writing/index_writer.h"

namespace lotse::search {
namespace {

using Random = std::mt19937;

std::vector<analyzers::Token> tokens_of(const std::string& text, const std::string& language) {
  const auto otherwise = analyzers::language_of_code(language);
  return analyzers::analyze_document(text, analyzers::paragraphs_of(text, otherwise));
}

std::size_t below(Random& random, std::size_t limit) { return random() % limit; }

const std::string& any_of(Random& random, const std::vector<std::string>& list) {
  // Squared: the first ones come often, the last ones rarely, as in life.
  const std::size_t place = below(random, list.size() * list.size());
  std::size_t root = 0;
  while ((root + 1) * (root + 1) <= place) ++root;
  return list[list.size() - 1 - root];
}

std::vector<std::string> some_of(Random& random, const std::vector<std::string>& list,
                                 std::size_t most) {
  std::vector<std::string> some;
  for (std::size_t n = below(random, most + 1); n > 0; --n) some.push_back(any_of(random, list));
  std::ranges::sort(some);
  const auto doubles = std::ranges::unique(some);
  some.erase(doubles.begin(), doubles.end());
  return some;
}

std::string words(Random& random, std::size_t count) {
  std::string text;
  for (; count > 0; --count) text += (text.empty() ? "" : " ") + any_of(random, sample_words());
  return text;
}

std::vector<int> goals(Random& random, std::size_t most) {
  std::vector<int> numbers;
  for (std::size_t n = below(random, most + 1); n > 0; --n) {
    numbers.push_back(static_cast<int>(1 + below(random, 17)));
  }
  std::ranges::sort(numbers);
  const auto doubles = std::ranges::unique(numbers);
  numbers.erase(doubles.begin(), doubles.end());
  return numbers;
}

std::string date(Random& random) {
  if (below(random, 8) == 0) return "";
  const auto part = [&](std::size_t limit) {
    const std::string digits = std::to_string(1 + below(random, limit));
    return digits.size() < 2 ? "0" + digits : digits;
  };
  return std::to_string(2008 + below(random, 17)) + "-" + part(12) + "-" + part(28);
}

std::string maybe(Random& random, const std::vector<std::string>& list) {
  return below(random, 4) == 0 ? "" : any_of(random, list);
}

}  // namespace

const std::vector<std::string>& sample_words() {
  static const std::vector<std::string> words{
      "Stadt",       "Rat",         "Klima",         "Partnerschaft",  "Dortmund",
      "der",         "und",         "Vertrag",       "Bürger",         "Bürgerinnen",
      "Vereine",     "Verein",      "Städte",        "Schule",         "Schulen",
      "partnership", "climate",     "cities",        "city",           "water",
      "Wasser",      "Energie",     "Leeds",         "Kumasi",         "Amiens",
      "Beschluss",   "beschließt",  "Ausschuss",     "Delegation",     "delegations",
      "Besuch",      "visited",     "Projekte",      "Projekt",        "Münster",
      "Muenster",    "Entwicklung", "Agenda",        "Klimaschutz",    "16389-20",
      "Austausch",   "Jugend",      "Klima-Projekt", "Umweltamt",      "seltenwort",
      "Straße",      "Strassen",    "the",           "Unterzeichnung", "sustainable"};
  return words;
}

std::vector<SampleDocument> random_documents(unsigned count, unsigned seed) {
  static const std::vector<std::string> cities{"kumasi", "leeds",   "amiens", "dortmund",
                                               "xian",   "zwickau", "trabzon"};
  static const std::vector<std::string> countries{"gh", "gb", "fr", "de", "cn", "tr"};
  static const std::vector<std::string> types{"resolution", "press_release", "report", "other"};
  static const std::vector<std::string> languages{"de", "en"};
  Random random(seed);
  std::vector<SampleDocument> documents;
  for (unsigned i = 0; i < count; ++i) {
    SampleDocument& document = documents.emplace_back();
    document.id = sample_id(i * 7919 % 1000003);
    document.title = words(random, 1 + below(random, 4));
    document.text = words(random, 3 + below(random, 25));
    if (below(random, 3) == 0) document.text += "\n\n" + words(random, 3 + below(random, 20));
    document.date = date(random);
    document.type = any_of(random, types);
    document.language = any_of(random, languages);
    document.source = any_of(random, {"lines", "files"});
    document.body = maybe(random, {"rat", "umweltausschuss"});
    document.cities = some_of(random, cities, 3);
    document.countries = some_of(random, countries, 2);
    document.networks = some_of(random, {"eurocities", "rgre"}, 2);
    document.partnerships = some_of(random, {"twinning", "project"}, 2);
    document.stated_goals = goals(random, 2);
    document.derived_goals = goals(random, 3);
  }
  return documents;
}

std::string sample_id(unsigned number) {
  std::string id(16, 'a');
  for (std::size_t i = id.size(); number > 0; number /= 32) {
    id[--i] = "abcdefghijklmnopqrstuvwxyz234567"[number % 32];
  }
  return id;
}

writing::AnalysedDocument analysed(const SampleDocument& document) {
  writing::AnalysedDocument made;
  schema::Record& record = made.record;
  record.id = document.id;
  record.title = document.title;
  record.text = document.text;
  record.date = document.date;
  record.type = document.type;
  record.language = document.language;
  record.source = document.source;
  record.body = document.body;
  record.reference = document.reference;
  record.audience = "public";
  record.cities = document.cities;
  record.networks = document.networks;
  for (const int goal : document.stated_goals) {
    record.goals.push_back({goal, tagging::Strength::kStated});
  }
  for (const int goal : document.derived_goals) {
    if (std::ranges::find(document.stated_goals, goal) != document.stated_goals.end()) continue;
    record.goals.push_back({goal, tagging::Strength::kDerived});
  }
  made.countries = document.countries;
  made.partnerships = document.partnerships;
  made.title_tokens = tokens_of(document.title, document.language);
  made.text_tokens = tokens_of(document.text, document.language);
  return made;
}

schema::Knowledge sample_knowledge() {
  schema::Knowledge knowledge;
  knowledge.home = "dortmund";
  const auto city = [&](const std::string& id, const std::string& label, const std::string& land) {
    schema::City& one = knowledge.cities.emplace_back();
    one.id = id;
    one.label = {label, label};
    one.country = land;
  };
  city("amiens", "Amiens", "fr");
  city("dortmund", "Dortmund", "de");
  city("kumasi", "Kumasi", "gh");
  city("leeds", "Leeds", "gb");
  city("xian", "Xi’an", "cn");
  knowledge.cities.back().names = {"Xian", "西安"};
  knowledge.countries.push_back({"gh", {"Ghana", "Ghana"}, {}});
  knowledge.bodies.push_back({"rat", {"Rat der Stadt", "City council"}, {"Stadtrat"}});
  knowledge.goals.push_back({13, {"Maßnahmen zum Klimaschutz", "Climate action"}, "#3f7e44"});
  knowledge.glossary = {{{"Städtepartnerschaft", "Partnerschaft der Städte"},
                         {"town twinning", "sister city partnership"}},
                        {{"Partnerschaft"}, {"partnership"}},
                        {{"Stadt"}, {"city"}},
                        {{"Klimaschutz"}, {"climate protection", "sustainable climate"}},
                        {{"Klima"}, {"climate"}},
                        {{"Besuch einer Delegation"}, {"delegation visit"}},
                        {{"Wasser"}, {"water"}}};
  knowledge.thesaurus = {{{"Beschluss", "Vertrag"}, "de", false},
                         {{"Jugend", "Schule"}, "de", true}};
  return knowledge;
}

void write_generation(const std::filesystem::path& index_folder, const std::string& name,
                      const std::vector<SampleDocument>& documents) {
  std::filesystem::create_directories(index_folder);
  writing::CommitState state;
  state.knowledge = schema::to_json(sample_knowledge());
  state.stand = "2024-05-14";
  writing::create_generation(index_folder / name, state);
  writing::IndexWriter writer(index_folder / name);
  for (const SampleDocument& document : documents) writer.replace(analysed(document));
  writer.commit(state);
}

void write_index(const std::filesystem::path& index_folder,
                 const std::vector<SampleDocument>& documents) {
  write_generation(index_folder, "gen-1", documents);
  schema::make_current(index_folder, "gen-1");
}

void commit_to(const std::filesystem::path& generation,
               const std::vector<SampleDocument>& documents) {
  writing::IndexWriter writer(generation);
  for (const SampleDocument& document : documents) writer.replace(analysed(document));
  writing::CommitState state;
  state.knowledge = schema::to_json(sample_knowledge());
  state.stand = "2024-05-15";
  writer.commit(state);
}

}  // namespace lotse::search
