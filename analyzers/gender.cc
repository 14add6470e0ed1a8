#include "analyzers/gender.h"

#include <algorithm>
#include <array>
#include <optional>

#include "analyzers/normalize.h"
#include "analyzers/words.h"

namespace lotse::analyzers {
namespace {

// Endings of nouns for persons whose base form ends as written (Bürger|in). Of those with `weak`,
// oblique cases and compounds have -en (Studenten|rat). The first that fits counts.
struct PersonEnding {
  std::string_view ending;
  bool weak;
};
constexpr std::array<PersonEnding, 12> kPersonEndings = {{{"anwalt", false},
                                                          {"rat", false},
                                                          {"rzt", false},
                                                          {"er", false},
                                                          {"or", false},
                                                          {"eur", false},
                                                          {"ar", false},
                                                          {"ent", true},
                                                          {"ant", true},
                                                          {"ist", true},
                                                          {"at", true},
                                                          {"and", true}}};

// Stems of nouns for persons whose base form adds -e (Kolleg|in, Kollege).
constexpr std::array<std::string_view, 22> kAddsE = {
    "kolleg", "log",  "agog", "expert", "kund",    "zeug",   "genoss", "beamt",
    "jud",    "gatt", "urg",  "soph",   "franzos", "griech", "chines", "pol",
    "russ",   "turk", "dan",  "finn",   "schwed",  "experte"};
constexpr std::array<std::string_view, 9> kPlain = {"freund", "wirt",  "held",     "feind", "koch",
                                                    "graf",   "furst", "vorstand", "chef"};

bool ends_with_any(std::string_view word, const auto& endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view ending) { return word.ends_with(ending); });
}

const PersonEnding* person_ending(std::string_view folded_base) {
  const auto found =
      std::find_if(kPersonEndings.begin(), kPersonEndings.end(), [&](const PersonEnding& row) {
        return folded_base.size() > row.ending.size() && folded_base.ends_with(row.ending);
      });
  return found == kPersonEndings.end() ? nullptr : &*found;
}

bool is_person(std::string_view folded_base) {
  return person_ending(folded_base) != nullptr || ends_with_any(folded_base, kAddsE) ||
         ends_with_any(folded_base, kPlain);
}

// A sign between base and ending; `clear` signs stand for nothing else inside a word.
struct Sign {
  std::string_view text;
  bool clear;
};
constexpr std::array<Sign, 13> kSigns = {{{"*", true},
                                          {"_", true},
                                          {"·", true},
                                          {"•", true},
                                          {"‧", true},
                                          {"∙", true},
                                          {":", false},
                                          {"/", false},
                                          {"/-", true},
                                          {"(", false},
                                          {"(-", true},
                                          {"’", false},
                                          {"'", false}}};

struct GenderForm {
  std::string_view base;
  std::string_view ending;  // in, innen as written
  std::string_view rest;    // of a compound: besuche
};

bool all_capitals(std::string_view word) {
  return std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// Splits "innenbesuche" into ending and rest.
std::optional<GenderForm> form_of(std::string_view base, std::string_view written, bool clear) {
  const bool capitals = all_capitals(base) && base.size() > 1;
  const std::string_view innen = capitals ? "INNEN" : "innen";
  const std::string_view in = capitals ? "IN" : "in";
  if (base.size() < 3) return std::nullopt;
  if (written.starts_with(innen)) {
    const GenderForm form{base, written.substr(0, 5), written.substr(5)};
    const bool certain = clear || form.rest.empty() || is_person(folded(base));
    return certain ? std::optional(form) : std::nullopt;
  }
  if (written != in || !is_person(folded(base))) return std::nullopt;
  return GenderForm{base, written, {}};
}

// BürgerInnen, BürgerIn: a capital after a small letter.
std::optional<GenderForm> inner_capital(std::string_view word) {
  for (std::size_t at = word.find("In", 1); at != std::string_view::npos;
       at = word.find("In", at + 1)) {
    const char before = word[at - 1];
    if (before < 'a' || before > 'z') continue;
    std::string written(word.substr(at));
    written[0] = 'i';
    if (auto form = form_of(word.substr(0, at), written, false)) {
      form->ending = word.substr(at, form->ending.size());
      form->rest = word.substr(at + form->ending.size());
      return form;
    }
  }
  return std::nullopt;
}

// Bürger'innen is one token: an apostrophe between letters does not split.
std::optional<GenderForm> inner_apostrophe(std::string_view word) {
  for (const std::string_view sign : {"'in", "’in"}) {
    const std::size_t at = word.find(sign);
    if (at == std::string_view::npos || at == 0) continue;
    return form_of(word.substr(0, at), word.substr(at + sign.size() - 2), false);
  }
  return std::nullopt;
}

constexpr auto kBeforeEnding = [] {
  std::array<bool, 256> bytes{};
  bytes['I'] = bytes['\''] = bytes[0xE2] = true;
  return bytes;
}();

// A capital I or an apostrophe after three letters of a base; few words have one.
bool may_hold_ending(std::string_view word) {
  bool found = false;
  for (std::size_t i = 3; i + 1 < word.size(); ++i) {
    found |= kBeforeEnding[static_cast<unsigned char>(word[i])];
  }
  return found;
}

std::optional<GenderForm> signed_form(std::string_view text, const Form& left, const Form& right) {
  const std::string_view gap = text.substr(left.end, right.begin - left.end);
  if (gap.empty() || gap.size() > 3) return std::nullopt;
  for (const Sign& sign : kSigns) {
    if (sign.text == gap) return form_of(left.text, right.text, sign.clear);
  }
  return std::nullopt;
}

// Schüler of Schülern/-innen, Beamt of Beamten/-innen: the feminine ending stands after the stem.
std::string_view uninflected(std::string_view base) {
  for (const std::string_view ending : {"n", "en"}) {
    if (!base.ends_with(ending)) continue;
    const std::string_view stem = base.substr(0, base.size() - ending.size());
    const std::string key = folded(stem);
    if (ending == "n" ? person_ending(key) != nullptr : is_person(key)) return stem;
  }
  return base;
}

void add_base_forms(const GenderForm& form, std::vector<std::string>& forms) {
  const std::string base(uninflected(form.base));
  const std::string key = folded(base);
  const PersonEnding* ending = person_ending(key);
  const bool adds_e = ending == nullptr && !ends_with_any(key, kPlain);
  if (form.rest.empty()) {
    if (adds_e) forms.insert(forms.end(), {base + "e", base + "en"});
    if (!adds_e || !ends_with_any(key, kAddsE)) forms.push_back(base);
    if (base != form.base) forms.emplace_back(form.base);
    return;
  }
  if (!adds_e) forms.push_back(base + std::string(form.rest));
  if (adds_e || (ending != nullptr && ending->weak))
    forms.push_back(base + "en" + std::string(form.rest));
}

// Base forms first, then the feminine one.
void add_word(const GenderForm& form, const Form& place, std::uint32_t end, Purpose purpose,
              Spellings& spellings, Forms& out) {
  std::vector<std::string> forms;
  add_base_forms(form, forms);
  std::string feminine(uninflected(form.base));
  feminine.append(form.ending).append(form.rest);
  forms.push_back(std::move(feminine));
  Rule rule = Rule::kWord;
  for (const std::string& text : forms) {
    out.push_back({spellings.keep(text), Key::kExact, rule, place.position, place.begin, end});
    rule = Rule::kGender;
  }
  // The sign shows where the compound has its joint.
  if (form.rest.empty() || purpose != Purpose::kDocument) return;
  out.push_back({form.base, Key::kExact, Rule::kHyphenPart, place.position, place.begin, end});
}

}  // namespace

void GenderForms::apply(Draft& draft) const {
  const std::string_view text = draft.text;
  Forms& tokens = draft.forms;
  Rewriting rewriting(draft);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Form& token = tokens[i];
    if (token.plain) continue;
    if (i + 1 < tokens.size()) {
      if (const auto form = signed_form(text, token, tokens[i + 1])) {
        const std::uint32_t end = tokens[i + 1].end;
        const bool bracket = text[token.end] == '(' && end < text.size() && text[end] == ')';
        add_word(*form, token, end + (bracket ? 1 : 0), purpose_, draft.spellings,
                 rewriting.replace(i, i + 2));
        ++i;
        continue;
      }
    }
    if (!may_hold_ending(token.text)) continue;
    auto form = inner_capital(token.text);
    if (!form) form = inner_apostrophe(token.text);
    if (form)
      add_word(*form, token, token.end, purpose_, draft.spellings, rewriting.replace(i, i + 1));
  }
  rewriting.finish();
}

std::string base_of_feminine(std::string_view folded_word) {
  constexpr std::array<std::string_view, 10> kNoFeminine = {
      "valentin", "konstantin", "serpentin", "gelatin",  "glycerin",
      "glyzerin", "brigantin",  "augustin",  "byzantin", "severin"};
  std::string_view base = folded_word;
  if (base.ends_with("innen")) {
    base.remove_suffix(5);
  } else if (base.ends_with("in")) {
    base.remove_suffix(2);
  } else {
    return {};
  }
  if (base.size() < 4 || ends_with_any(folded_word, kNoFeminine)) return {};
  if (ends_with_any(base, kAddsE)) return std::string(base) + "e";
  // Four letters are too few for an ending to tell a person: hier|in, Plat|in.
  const bool ending = base.size() > 4 && person_ending(base) != nullptr;
  if (!ending && base != "arzt" && !ends_with_any(base, kPlain)) return {};
  return std::string(base);
}

void FeminineForms::apply(Draft& draft) const {
  add_to_words(draft.forms, [&](const Form& token, Forms& more) {
    if (token.key != Key::kExact || token.rule == Rule::kReference) return;
    const std::string base = base_of_feminine(token.text);
    if (base.empty()) return;
    const Rule rule = token.rule == Rule::kHyphenPart ? Rule::kHyphenPart : Rule::kGender;
    more.push_back(
        {draft.spellings.keep(base), Key::kExact, rule, token.position, token.begin, token.end});
  });
}

}  // namespace lotse::analyzers
