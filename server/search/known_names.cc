#include "server/search/known_names.h"

#include <algorithm>
#include <map>

#include "indexer/schema/terms.h"
#include "server/search/typed_words.h"
#include "server/spelling/edit_cost.h"

namespace lotse::search {
namespace {

using schema::Facet;

std::uint32_t count(const Xapian::Database& database, Facet facet, const std::string& value) {
  return database.get_termfreq(schema::facet_term(facet, value));
}

std::vector<std::string> all_names(const schema::Label& label, std::vector<std::string> names) {
  names.insert(names.end(), {label.de, label.en});
  return names;
}

constexpr int kNowhere = 3;

// 0: the name begins with these whole words; 1: with these letters; 2: one of its later words does.
int place_of(std::string_view name, std::string_view beginning) {
  if (name.starts_with(beginning)) {
    return name.size() == beginning.size() || name[beginning.size()] == ' ' ? 0 : 1;
  }
  for (std::size_t at = name.find(' '); at != std::string_view::npos; at = name.find(' ', at + 1)) {
    if (name.substr(at + 1).starts_with(beginning)) return 2;
  }
  return kNowhere;
}

// The rest of the name is not typed yet, so a few letters are near to many beginnings.
double most_cost(std::size_t letters) {
  if (letters < 4) return 0;
  return letters < 8 ? 0.8 : 1.3;
}

}  // namespace

KnownNames::KnownNames(const Xapian::Database& database, const schema::Knowledge& knowledge) {
  for (const schema::City& city : knowledge.cities) {
    add({city.label, "city", count(database, Facet::kCity, city.id)},
        all_names(city.label, city.names));
  }
  for (const schema::GoalEntry& goal : knowledge.goals) {
    const std::string number = std::to_string(goal.number);
    const schema::Label label{"SDG " + number + " " + goal.label.de,
                              "SDG " + number + " " + goal.label.en};
    add({label, "goal", count(database, Facet::kSdg, number)},
        all_names(label, {"Ziel " + number, "Goal " + number}));
  }
  const auto add_all = [&](const std::vector<schema::Named>& list, Facet facet,
                           const std::string& reason) {
    for (const schema::Named& one : list) {
      add({one.label, reason, count(database, facet, one.id)}, all_names(one.label, one.names));
    }
  };
  add_all(knowledge.networks, Facet::kNetwork, "network");
  add_all(knowledge.bodies, Facet::kBody, "body");
  add_all(knowledge.countries, Facet::kCountry, "country");
}

void KnownNames::add(KnownThing thing, const std::vector<std::string>& names) {
  for (const std::string& name : names) {
    std::string folded = joined(folded_words(name));
    if (!folded.empty()) names_.push_back({std::move(folded), things_.size()});
  }
  things_.push_back(std::move(thing));
}

std::vector<const KnownThing*> KnownNames::completing(std::string_view beginning) const {
  std::map<std::size_t, int> found;  // by thing: its best place
  for (const Name& name : names_) {
    const int place = place_of(name.folded, beginning);
    if (place == kNowhere) continue;
    const auto [known, is_new] = found.emplace(name.thing, place);
    known->second = std::min(known->second, place);
  }
  std::vector<std::pair<int, const KnownThing*>> order;
  for (const auto& [thing, place] : found) order.emplace_back(place, &things_[thing]);
  std::ranges::stable_sort(order, [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first < b.first : a.second->documents > b.second->documents;
  });
  std::vector<const KnownThing*> things;
  for (const auto& [place, thing] : order) things.push_back(thing);
  return things;
}

std::vector<const KnownThing*> KnownNames::nearly_completing(std::string_view beginning) const {
  const double most = most_cost(beginning.size());
  std::map<std::size_t, double> found;
  for (const Name& name : names_) {
    if (most == 0 || things_[name.thing].reason != "city") continue;
    const double cost = spelling::beginning_cost(beginning, name.folded, most);
    if (cost > most) continue;
    const auto [known, is_new] = found.emplace(name.thing, cost);
    known->second = std::min(known->second, cost);
  }
  std::vector<std::pair<double, const KnownThing*>> order;
  for (const auto& [thing, cost] : found) order.emplace_back(cost, &things_[thing]);
  std::ranges::stable_sort(order, [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first < b.first : a.second->documents > b.second->documents;
  });
  std::vector<const KnownThing*> things;
  for (const auto& [cost, thing] : order) things.push_back(thing);
  return things;
}

std::vector<std::string> KnownNames::words() const {
  std::vector<std::string> words;
  for (const Name& name : names_) {
    std::ranges::move(folded_words(name.folded), std::back_inserter(words));
  }
  return words;
}

}  // namespace lotse::search
