#include "analyzers/lemmas/training/paradigms.h"

#include <algorithm>

namespace lotse::analyzers::training {
namespace {

std::string place_key(const std::string& head, std::uint8_t word_class) {
  return static_cast<char>('0' + word_class) + head;
}

}  // namespace

Paradigm& Paradigms::row(const std::string& head, std::uint8_t word_class) {
  const auto [at, added] = places_.try_emplace(place_key(head, word_class), rows.size());
  Paradigm row;
  row.head = head;
  row.word_class = word_class;
  row.forms = {head};
  if (added) rows.push_back(std::move(row));
  return rows[at->second];
}

const Paradigm* Paradigms::find(const std::string& head, std::uint8_t word_class) const {
  const auto at = places_.find(place_key(head, word_class));
  return at == places_.end() ? nullptr : &rows[at->second];
}

bool Paradigms::is_base(const std::string& head, std::uint8_t word_class) const {
  const Paradigm* row = find(head, word_class);
  return row != nullptr && row->base;
}

std::string Paradigms::linked(const std::string& form, std::uint8_t word_class) const {
  const auto at = links.find({form, word_class});
  if (at == links.end()) return {};
  std::map<std::string, int> votes;
  for (const std::string& lemma : at->second) {
    if (lemma != form && is_base(lemma, word_class)) ++votes[lemma];
  }
  const auto best = std::max_element(
      votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return best == votes.end() ? std::string() : best->first;
}

}  // namespace lotse::analyzers::training
