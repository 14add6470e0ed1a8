#include "indexer/knowledge/word_files.h"

#include <gtest/gtest.h>

#include <stdexcept>

#include "tests/temp_folder.h"

namespace lotse::knowledge {
namespace {

namespace fs = std::filesystem;

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const auto& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

std::string show(const std::vector<schema::GlossaryPair>& pairs) {
  std::string text;
  for (const auto& pair : pairs) text += joined(pair.german) + " = " + joined(pair.english) + "\n";
  return text;
}

std::string show(const std::vector<schema::SynonymGroup>& groups) {
  std::string text;
  for (const auto& group : groups)
    text += group.language + (group.one_way ? "> " : ": ") + joined(group.words) + "\n";
  return text;
}

// What a file with this text holds, or what reading it says, without the folder.
template <typename Reader>
std::string read(Reader reader, const std::string& name, const std::string& text) {
  const tests::TempFolder folder;
  try {
    return show(reader(folder.write(name, text)));
  } catch (const std::runtime_error& error) {
    const std::string what = error.what();
    return what.substr(what.find(name));
  }
}

std::string glossary(const std::string& text) { return read(read_glossary, "g.toml", text); }
std::string thesaurus(const std::string& text) { return read(read_thesaurus, "t.toml", text); }

std::string pair(const std::string& german, const std::string& english) {
  return "[[pair]]\nde = [" + german + "]\nen = [" + english + "]\n";
}

std::string group(const std::string& words, const std::string& more = "") {
  return "[[group]]\nlanguage = \"de\"\nwords = [" + words + "]\n" + more;
}

TEST(Glossary, HoldsPairsInTheirOrder) {
  EXPECT_EQ(glossary(pair(R"("Städtepartnerschaft")", R"("town twinning", "sister city")") +
                     "note = \"also American\"\n" + pair(R"("Rat", "Stadtrat")", R"("council")")),
            "Städtepartnerschaft = town twinning, sister city\nRat, Stadtrat = council\n");
  EXPECT_EQ(glossary(""), "");
}

TEST(Glossary, AWordMayHaveSeveralMeanings) {
  EXPECT_EQ(glossary(pair(R"("Antrag")", R"("motion")") + pair(R"("Antrag")", R"("application")")),
            "Antrag = motion\nAntrag = application\n");
}

TEST(Glossary, SaysWhatIsWrongWithFileAndLine) {
  EXPECT_EQ(glossary("[[pairs]]\n"), "g.toml:1: unknown key 'pairs'");
  EXPECT_EQ(glossary(pair("\"Rat\"", "\"council\"") + "nota = 1\n"),
            "g.toml:4: unknown key 'nota'");
  EXPECT_EQ(glossary(pair("\"Rat\"", "\"council\"") + "note = 1\n"),
            "g.toml:4: key 'note' must be a text");
  EXPECT_EQ(glossary("[[pair]]\nde = [\"Rat\"]\n"), "g.toml:1: key 'en' is missing");
  EXPECT_EQ(glossary(pair("\"Rat\"", "")), "g.toml:3: key 'en' must not be an empty list");
  EXPECT_EQ(glossary("[[pair]]\nde = \"Rat\"\n"), "g.toml:2: key 'de' must be a list of texts");
  EXPECT_EQ(glossary(pair("\"Rat\",\n\"\"", "\"council\"")),
            "g.toml:3: key 'de' must be a list of texts, none of them empty");
  EXPECT_EQ(glossary(pair("\"Rat \"", "\"council\"")),
            "g.toml:2: 'Rat ' begins or ends with a space");
  EXPECT_EQ(glossary("[[pair]\n").substr(0, 8), "g.toml:1");
}

TEST(Glossary, NothingStandsTwice) {
  EXPECT_EQ(glossary(pair("\"Bürger\", \"bürger\"", "\"citizen\"")),
            "g.toml:2: 'bürger' stands in this list twice");
  EXPECT_EQ(glossary(pair("\"Budget\", \"Etat\"", "\"budget\"")),
            "g.toml:1: 'Budget' is paired with itself");
  EXPECT_EQ(glossary(pair("\"Rat\"", "\"council\"") + pair("\"Stadtrat\"", "\"city council\"") +
                     pair("\"rat\"", "\"assembly\", \"Council\"")),
            "g.toml:7: 'rat' and 'Council' are paired in line 1 already");
}

TEST(Thesaurus, HoldsGroupsInTheirOrder) {
  EXPECT_EQ(thesaurus(group(R"("Kita", "Kindertagesstätte")") +
                      group(R"("Müll", "Abfall")", "one_way = true\n") +
                      "[[group]]\nlanguage = \"en\"\nwords = [\"bin\", \"dustbin\"]\n"),
            "de: Kita, Kindertagesstätte\nde> Müll, Abfall\nen: bin, dustbin\n");
}

TEST(Thesaurus, SaysWhatIsWrongWithFileAndLine) {
  EXPECT_EQ(thesaurus(group("\"Kita\", \"Hort\"", "way = true\n")), "t.toml:4: unknown key 'way'");
  EXPECT_EQ(thesaurus(group("\"Kita\", \"Hort\"", "one_way = 1\n")),
            "t.toml:4: key 'one_way' must be true or false");
  EXPECT_EQ(thesaurus("[[group]]\nlanguage = \"fr\"\nwords = [\"a\", \"b\"]\n"),
            "t.toml:2: language 'fr' is neither de nor en");
  EXPECT_EQ(thesaurus("[[group]]\nwords = [\"a\", \"b\"]\n"),
            "t.toml:1: key 'language' is missing");
  EXPECT_EQ(thesaurus(group("")), "t.toml:3: key 'words' must not be an empty list");
  EXPECT_EQ(thesaurus(group("\"Kita\"")), "t.toml:3: 'Kita' stands in its group alone");
  EXPECT_EQ(thesaurus(group("\"Kita\", \"KITA\"")), "t.toml:3: 'KITA' stands in this list twice");
}

TEST(Thesaurus, AWordIsWidenedInOnePlace) {
  EXPECT_EQ(thesaurus(group("\"Kita\", \"Hort\"") + group("\"Krippe\", \"kita\"")),
            "t.toml:4: 'kita' is in the group of line 1 already");
  const std::string one_way = group("\"Müll\", \"Abfall\"", "one_way = true\n");
  EXPECT_EQ(thesaurus(one_way + one_way), "t.toml:5: 'Müll' is in the group of line 1 already");
  EXPECT_EQ(thesaurus(one_way + group("\"Abfall\", \"Abfälle\"")),
            "de> Müll, Abfall\nde: Abfall, Abfälle\n");
  EXPECT_EQ(thesaurus(group("\"Agenda\", \"TOPs\"") +
                      "[[group]]\nlanguage = \"en\"\nwords = [\"agenda\", \"order of the day\"]\n"),
            "de: Agenda, TOPs\nen: agenda, order of the day\n");
}

TEST(WordFiles, MayBeMissing) {
  const tests::TempFolder folder;
  EXPECT_EQ(show(read_glossary(folder / "glossary.toml")), "");
  EXPECT_EQ(show(read_thesaurus(folder / "thesaurus.toml")), "");
}

}  // namespace
}  // namespace lotse::knowledge
