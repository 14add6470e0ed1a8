#include "analyzers/tagging/goal_list.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "analyzers/tagging/written_date.h"

namespace lotse::tagging {
namespace {

using namespace std::string_view_literals;

template <std::size_t n>
bool is_one_of(std::string_view word, const std::array<std::string_view, n>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

constexpr std::array kLinks = {"und"sv, "and"sv,  "sowie"sv, "oder"sv, "or"sv,
                               "bzw"sv, "plus"sv, "auch"sv,  "as"sv,   "well"sv};
constexpr std::array kThrough = {"bis"sv, "to"sv, "through"sv};
constexpr std::array kFillers = {"nr"sv, "no"sv, "nummer"sv, "number"sv, "sdg"sv, "ziel"sv};
// What is measured: a number before one of these is no goal.
constexpr std::array kUnits = {
    "prozent"sv, "percent"sv,   "euro"sv,    "eur"sv,    "mio"sv,   "millionen"sv, "milliarden"sv,
    "million"sv, "grad"sv,      "tonnen"sv,  "tonnes"sv, "jahre"sv, "jahren"sv,    "years"sv,
    "year"sv,    "monate"sv,    "monaten"sv, "wochen"sv, "tage"sv,  "tagen"sv,     "stunden"sv,
    "uhr"sv,     "kilometer"sv, "km"sv,      "degrees"sv};
// What is counted, behind a plural ("zu den SDGs 12 Projekte") or at the end of a list.
constexpr std::array kCounted = {"stadte"sv,
                                 "stadten"sv,
                                 "kommunen"sv,
                                 "partner"sv,
                                 "partnern"sv,
                                 "projekte"sv,
                                 "projekten"sv,
                                 "lander"sv,
                                 "landern"sv,
                                 "massnahmen"sv,
                                 "cities"sv,
                                 "countries"sv,
                                 "projects"sv,
                                 "partners"sv,
                                 "menschen"sv,
                                 "people"sv,
                                 "personen"sv,
                                 "weitere"sv,
                                 "weiteren"sv,
                                 "weiterer"sv,
                                 "other"sv,
                                 "further"sv,
                                 "more"sv,
                                 "mal"sv,
                                 "teilnehmende"sv,
                                 "unterziele"sv,
                                 "unterzielen"sv,
                                 "indikatoren"sv,
                                 "indicators"sv,
                                 "targets"sv,
                                 "nationen"sv,
                                 "schulen"sv,
                                 "schools"sv,
                                 "ziele"sv,
                                 "zielen"sv,
                                 "goals"sv,
                                 "sdgs"sv,
                                 "nachhaltigkeitsziele"sv,
                                 "vereine"sv,
                                 "unternehmen"sv,
                                 "companies"sv,
                                 "stellen"sv,
                                 "personalstellen"sv,
                                 "gaste"sv,
                                 "delegationen"sv,
                                 "veranstaltungen"sv,
                                 "workshops"sv,
                                 "jugendliche"sv,
                                 "handlungsfelder"sv,
                                 "handlungsfeldern"sv,
                                 "leitlinien"sv,
                                 "kinder"sv,
                                 "sitzungen"sv,
                                 "mitglieder"sv};

// Reads the elements of one list, one after the other.
class Reader {
 public:
  Reader(const TextWords& words, const GoalTrigger& trigger, const Gazetteer& names)
      : words_(words), trigger_(trigger), names_(names) {}

  GoalList read() {
    std::size_t i = trigger_.words.last;
    if (!may_follow(i)) return {};
    while (i < words_.size() && element(i)) {
      list_.last = i;
      const std::size_t behind = skip_explanation(i);
      const std::size_t next = next_element(behind);
      if (next == 0) break;
      i = next;
    }
    if (is_everything()) return {};
    return std::move(list_);
  }

 private:
  // Only blanks, a colon, brackets, quotes, "#" and dashes between the trigger and the first
  // element.
  bool may_follow(std::size_t i) const {
    if (i >= words_.size() || words_[i].gap == Gap::kBreak) return false;
    const auto between = words_.before(i);
    if (between.find_first_of(",;|!?") != std::string_view::npos) return false;
    return between.size() <= 8;
  }

  // The element at `i`; afterwards `i` is behind it.
  bool element(std::size_t& i) {
    const std::size_t first = i;
    if (const auto name = names_.longest_at(words_, i)) {
      i += name->count;
      add(static_cast<int>(name->forms.front()->thing), {first, i}, true, false);
      return true;
    }
    int goal = goal_number(words_.folded(i));
    if (goal == 0 && !trigger_.plural && list_.goals.empty())
      goal = goal_number_in_words(words_.folded(i));
    if (goal == 0 || (!list_.goals.empty() && date_at(words_, i))) return false;
    ++i;
    const bool target = skip_target(i);
    if (is_amount(i) || (target && !is_target_end(i))) return false;
    add(goal, {first, i}, false, target);
    read_through(i, goal);
    return true;
  }

  void add(int goal, WordRange range, bool named, bool target) {
    const auto same = [&](const ListedGoal& one) { return one.goal == goal; };
    if (std::none_of(list_.goals.begin(), list_.goals.end(), same))
      list_.goals.push_back({goal, range, named, target});
  }

  // "13.2", "11.a", "16.10": behind a dot without blank.
  bool skip_target(std::size_t& i) const {
    if (i >= words_.size() || words_.before(i) != ".") return false;
    const auto part = words_.folded(i);
    const bool number = goal_number(part) > 0 || (part.size() == 2 && part[0] == '1');
    if (!number && !(part.size() == 1 && part[0] >= 'a' && part[0] <= 'd')) return false;
    ++i;
    return true;
  }

  // No third number behind a target: "11.4.2023" is a date.
  bool is_target_end(std::size_t i) const {
    return i >= words_.size() || words_.before(i) != "." || !words_[i].folded_size ||
           words_.folded(i).front() < '0' || words_.folded(i).front() > '9';
  }

  // "5 Prozent", "1,5 Grad", "17.000", "11%".
  bool is_amount(std::size_t i) const {
    const auto after = words_.after(i - 1);
    if (after.starts_with("%") || after.starts_with(" %") || after.starts_with(" €")) return true;
    if (i >= words_.size()) return false;
    const auto next = words_.folded(i);
    const bool digits = next.front() >= '0' && next.front() <= '9';
    if (after == "." && digits) return true;
    if (after == "," && digits && (!trigger_.certain || is_amount(i + 1))) return true;
    if (words_[i].gap != Gap::kSpace) return false;
    if (is_one_of(next, kUnits)) return true;
    const bool may_count = trigger_.plural || !list_.goals.empty();
    return may_count && is_one_of(next, kCounted) && !names_.longest_at(words_, i);
  }

  // "11 bis 13", "11–13": all between.
  void read_through(std::size_t& i, int from) {
    if (i >= words_.size()) return;
    const auto before = words_.before(i);
    const bool dash =
        before == "-" || before == "–" || before == " – " || before == " - " || before == "‑";
    const std::size_t at = dash ? i : i + 1;
    if (!dash && !(words_[i].gap == Gap::kSpace && is_one_of(words_.folded(i), kThrough))) return;
    if (at >= words_.size() || words_[at].gap > Gap::kLoose) return;
    const int to = goal_number(words_.folded(at));
    if (to <= from || is_amount(at + 1)) return;
    const std::size_t first = i - 1;
    i = at + 1;
    for (int goal = from + 1; goal <= to; ++goal) add(goal, {first, i}, false, false);
  }

  // "4 (Hochwertige Bildung)", "4 „Hochwertige Bildung“", "4: Hochwertige Bildung" before the next.
  std::size_t skip_explanation(std::size_t i) {
    if (i >= words_.size() || words_[i].gap == Gap::kBreak) return i;
    if (const auto name = names_.longest_at(words_, i)) {
      const bool own = static_cast<int>(name->forms.front()->thing) == list_.goals.back().goal;
      if (own && list_.goals.size() == 1) list_.explained = true;
      return own ? i + name->count : i;
    }
    if (words_.before(i).find('(') == std::string_view::npos) return i;
    for (std::size_t k = i; k < words_.size() && k < i + 10; ++k)
      if (words_.after(k).find(')') != std::string_view::npos) return k + 1;
    return i;
  }

  // Where the next element stands behind a comma, slash or "und"; 0 if there is none.
  std::size_t next_element(std::size_t i) const {
    if (i >= words_.size() || words_[i].gap == Gap::kBreak) return 0;
    const auto before = words_.before(i);
    bool linked = before.find_first_of(",/&+;") != std::string_view::npos;
    while (i < words_.size() && words_[i].gap != Gap::kBreak) {
      const auto word = words_.folded(i);
      const bool link = is_one_of(word, kLinks);
      if (!link && !(linked && is_one_of(word, kFillers))) break;
      linked = true;
      ++i;
    }
    if (!linked || i >= words_.size() || words_[i].gap == Gap::kBreak) return 0;
    return i;
  }

  bool is_everything() const { return list_.goals.size() >= 17; }

  const TextWords& words_;
  const GoalTrigger& trigger_;
  const Gazetteer& names_;
  GoalList list_;
};

}  // namespace

GoalList goals_behind(const TextWords& words, const GoalTrigger& trigger, const Gazetteer& names) {
  return Reader(words, trigger, names).read();
}

}  // namespace lotse::tagging
