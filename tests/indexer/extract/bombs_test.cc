// Bombs through the real child: each has its outcome in bounded time, the parent stays small.
#include "tests/indexer/extract/bombs.h"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include "indexer/extract/extractor.h"
#include "tests/indexer/extract/sanitized.h"
#include "tests/indexer/readers/show.h"

namespace lotse::extract {
namespace {

using namespace lotse::bombs;  // NOLINT: their names are the test's words

constexpr std::string_view kOdt = "application/vnd.oasis.opendocument.text";

struct Case {
  std::string name;
  std::string (*make)();
  std::string file;
  std::vector<std::string> outcomes;  // how the result may begin
};

void PrintTo(const Case& each, std::ostream* out) { *out << each.name; }

Limits limits() {
  Limits limits;
  limits.cpu = std::chrono::seconds(5);
  limits.wall = std::chrono::seconds(15);
  return limits;
}

class Bombs : public testing::TestWithParam<Case> {};

TEST_P(Bombs, HaveAnOutcome) {
  if (kSanitized) GTEST_SKIP() << "limits count in the release build";
  const Case& bomb = GetParam();
  Extractor extractor(LOTSE_BIN_DIR "/lotse-extract", limits());
  const auto result = extractor.extract(bomb.make(), bomb.file);
  const std::string outcome = show(result).substr(0, 120);
  bool expected = false;
  for (const auto& each : bomb.outcomes) expected = expected || outcome.starts_with(each);
  EXPECT_TRUE(expected) << outcome;
  EXPECT_EQ(show(extractor.extract("Gutes Dokument", "")), "Gutes Dokument / Gutes Dokument");
}

std::string deep(std::string_view open, std::string_view close, std::size_t depth) {
  return repeat(open, depth) + "Text" + repeat(close, depth);
}

INSTANTIATE_TEST_SUITE_P(
    All, Bombs,
    testing::Values(
        Case{"billion laughs", billion_laughs, "a.xml", {"malformed", "Titel / Titel"}},
        Case{"quadratic", quadratic_entities, "a.xml", {"malformed", "empty"}},
        Case{"external", external_entity, "a.xml", {" / vor nach", "malformed"}},
        Case{"laughs in html", billion_laughs, "a.html", {"malformed", "Titel"}},
        Case{"html attributes",
             [] { return attributes(200'000); },
             "a.html",
             {"malformed: more than 1000 attributes"}},
        Case{"xml attributes",
             [] { return "<?xml version='1.0'?>" + attributes(200'000); },
             "a.xml",
             {"malformed: more than 1000 attributes"}},
        Case{"utf-16 attributes",
             [] {
               std::string wide = "\xFF\xFE";
               for (const char c : "<?xml version='1.0'?>" + attributes(20'000)) {
                 wide += {c, '\0'};
               }
               return wide;
             },
             "a.xml",
             {"malformed: more than 1000 attributes"}},
        Case{"deep html", [] { return deep("<div>", "</div>", 100'000); }, "a.html", {" / Text"}},
        Case{"deep inline html",
             [] { return deep("<b>", "</b>", 100'000); },
             "a.html",
             {" / Text", "too_slow"}},
        Case{"deep tables",
             [] { return "<p>x" + deep("<table><tr><td>", "", 50'000); },
             "a.html",
             {" / x", " / Text", "too_slow"}},
        Case{"deep lists",
             [] { return "<p>x" + deep("<ul><li>", "", 50'000); },
             "a.html",
             {" / x", "too_slow"}},
        Case{"deep xml",
             [] { return "<?xml version='1.0'?>" + deep("<a>", "</a>", 100'000); },
             "a.xml",
             {"malformed"}},
        Case{"deep quotes",
             [] { return repeat("> ", 50'000) + "Text"; },
             "a.md",
             {" / Text", "too_slow", "too_much_memory"}},
        Case{"deep links",
             [] { return repeat("[", 200'000) + "Text"; },
             "a.md",
             {" / [[[", "too_slow"}},
        Case{"deep lists in markdown",
             [] { return repeat("- ", 20'000) + "Text"; },
             "a.md",
             {" / - ", "too_slow", "too_much_memory"}},
        Case{"long line",
             [] { return repeat("Wort und ", 100u << 17); },
             "a.txt",
             {"too_large: more than 64 MiB", "too_large: 1"}},
        Case{"long html line",
             [] { return "<p>" + repeat("Wort und ", 90u << 17); },
             "a.html",
             {"too_large", "too_much_memory", " / Wort"}},
        Case{"long xml text",
             [] { return "<?xml version='1.0'?><a>" + repeat("Wort ", 20u << 18) + "</a>"; },
             "a.xml",
             {"malformed", " / Wort", "too_much_memory"}},
        Case{"many paragraphs",
             [] { return repeat("<p>x", 2'000'000); },
             "a.html",
             {" / x", "too_slow", "too_much_memory"}},
        Case{"many sections",
             [] { return repeat("# x\n", 300'000); },
             "a.md",
             {"x / x", "too_slow"}},
        Case{"odt of zeros",
             [] {
               return zip(std::string(kOdt), "content.xml", "<?xml version='1.0'?><a>", 300, ' ');
             },
             "a.odt",
             {"too_large: content.xml unpacks to more than 64 MiB"}},
        Case{"docx of zeros",
             [] { return zip("", "word/document.xml", "<?xml version='1.0'?><a>", 500, 'x'); },
             "a.docx",
             {"too_large: word/document.xml unpacks to more than 64 MiB", "malformed"}},
        Case{"odt just below the limit",
             [] {
               return zip(std::string(kOdt), "content.xml", "<?xml version='1.0'?><a>", 60, ' ');
             },
             "a.odt",
             {"malformed", "empty", "too_much_memory"}},
        Case{"odt with another entry of zeros",
             [] { return zip(std::string(kOdt), "Pictures/x.png", "", 300, '\0'); },
             "a.odt",
             {"malformed: no content.xml"}},
        Case{"endless pdf",
             endless_pdf,
             "a.pdf",
             {"malformed", "empty", "too_slow", "too_much_memory"}},
        Case{"recursive pdf", recursive_pdf, "a.pdf", {"empty", "too_slow", "malformed"}},
        Case{"pdf of nested arrays",
             [] {
               return "%PDF-1.4\n1 0 obj" + repeat("[", 1'000'000) + "\ntrailer<</Root 1 0 R>>";
             },
             "a.pdf",
             {"malformed", "crashed", "empty"}},
        Case{"json in html",
             [] {
               return "<script type='application/ld+json'>" + repeat("[", 90'000) +
                      "</script><p>Text";
             },
             "a.html",
             {" / Text"}}));

TEST(BombsAround, TheParentStaysSmall) {
  if (kSanitized) GTEST_SKIP() << "limits count in the release build";
  Extractor extractor(LOTSE_BIN_DIR "/lotse-extract", limits());
  const std::string bomb = zip(std::string(kOdt), "content.xml", "<a>", 300, ' ');
  const auto resident = [] {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
  };
  const auto before = resident();
  for (int i = 0; i < 3; ++i) {
    (void)extractor.extract(bomb, "a.odt");
    (void)extractor.extract(billion_laughs(), "a.xml");
    (void)extractor.extract(endless_pdf(), "a.pdf");
  }
  EXPECT_LT(resident() - before, 20 * 1024) << "KiB";
}

// A line of a hundred megabytes costs itself; those around it are read.
TEST(BombsAround, ALongLineCostsItselfOnly) {
  if (kSanitized) GTEST_SKIP() << "limits count in the release build";
  Extractor extractor(LOTSE_BIN_DIR "/lotse-extract", limits());
  const std::string good = "{\"id\":\"a\",\"title\":\"T\",\"text\":\"x\"}\n";
  const std::string line =
      "{\"id\":\"b\",\"title\":\"T\",\"text\":\"" + repeat("Wort und ", 10u << 20) + "\"}\n";
  const auto lines = extractor.extract_lines(good + line + good, 1);
  ASSERT_EQ(lines.size(), 3u);
  EXPECT_EQ(show(lines[0].result), "T / x");
  EXPECT_EQ(show(lines[1].result), "too_large: more than 64 MiB of text");
  EXPECT_EQ(show(lines[2].result), "T / x");
}

}  // namespace
}  // namespace lotse::extract
