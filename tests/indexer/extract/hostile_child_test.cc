// What a worker in a stranger's hands can do: cost its own document, and nothing else. After each
// trick the same parent reads a good document.
#include <gtest/gtest.h>

#include "indexer/extract/extractor.h"
#include "tests/indexer/extract/sanitized.h"
#include "tests/indexer/readers/show.h"

namespace lotse::extract {
namespace {

const std::filesystem::path kHostile = LOTSE_BIN_DIR "/hostile-extract";

Limits tight() {
  Limits limits;
  limits.output_bytes = 4u << 20;
  limits.memory_bytes = 64u << 20;
  limits.cpu = std::chrono::seconds(1);
  limits.wall = std::chrono::seconds(2);
  return limits;
}

struct Case {
  std::string trick;
  std::string outcome;  // how the result begins
};

void PrintTo(const Case& each, std::ostream* out) { *out << each.trick; }

class HostileChild : public testing::TestWithParam<Case> {
 protected:
  static Extractor& extractor() {
    static Extractor one(kHostile, tight());
    return one;
  }
};

TEST_P(HostileChild, CostsItsDocumentOnly) {
  const auto& [trick, outcome] = GetParam();
  if (kSanitized && outcome.starts_with("too_much_memory")) {
    GTEST_SKIP() << "address sanitizer cannot live under a limit on address space";
  }
  const std::string result = show(extractor().extract("trick:" + trick, "a.txt"));
  EXPECT_EQ(result.substr(0, outcome.size()), outcome);
  EXPECT_EQ(show(extractor().extract("Gutes Dokument", "b.txt")),
            "Gutes Dokument / Gutes Dokument");
}

const std::string kForbidden = "crashed: forbidden system call";
const std::string kRefused = " / refused";
const std::string kLie = "crashed: reply: ";

INSTANTIATE_TEST_SUITE_P(
    Tricks, HostileChild,
    testing::Values(Case{"open", kRefused}, Case{"create", kRefused}, Case{"control", kRefused},
                    Case{"stderr", kRefused}, Case{"socket", kForbidden},
                    Case{"unlink", kForbidden}, Case{"exec", kForbidden}, Case{"fork", kForbidden},
                    Case{"kill", kForbidden}, Case{"ptrace", kForbidden}, Case{"memfd", kForbidden},
                    Case{"prctl", kForbidden}, Case{"limits", kRefused}, Case{"code", kForbidden},
                    Case{"loop", "too_slow: more than "}, Case{"sleep", "too_slow: more than 2 s"},
                    Case{"close and sleep", "too_slow: more than 2 s"},
                    Case{"flood", "too_large: more than 4 MiB"},
                    Case{"memory", "too_much_memory: more than 64 MiB"},
                    Case{"malloc until abort", "too_much_memory: more than 64 MiB"},
                    Case{"crash", "crashed: "}, Case{"abort", "crashed: "},
                    Case{"silence", kLie + "neither document nor rejection"},
                    Case{"status", "crashed: exit status 7"}));

INSTANTIATE_TEST_SUITE_P(
    Lies, HostileChild,
    testing::Values(Case{"nonsense", kLie + "neither document nor rejection"},
                    Case{"half a reply", kLie + "a field is longer than the reply"},
                    Case{"more than a reply", kLie + "does not end where it should"},
                    Case{"endless field", kLie + "a field is longer than the reply"},
                    Case{"no text", kLie + "document without text"},
                    Case{"no UTF-8", kLie + "text is not valid UTF-8"},
                    Case{"zero byte", kLie + "text is not valid UTF-8"},
                    Case{"title with escape", kLie + "a field is no text"},
                    Case{"section beyond", kLie + "sections are not in order or outside the text"},
                    Case{"section cuts", kLie + "a section cuts a character"},
                    Case{"sections back to front", kLie + "sections are not in order"},
                    Case{"sections too few", kLie + "sections do not cover the text"},
                    Case{"no date", kLie + "date is no date"},
                    Case{"no language", kLie + "language is no code"},
                    Case{"no type", kLie + "type is unknown"},
                    Case{"no audience", kLie + "audience is unknown"},
                    Case{"no reason", kLie + "unknown reason"},
                    Case{"someone else's reason", kLie + "unknown reason"}));

TEST(HostileLines, AWorkerThatDiesAmongLinesCostsItsLineOnly) {
  Extractor extractor(kHostile, tight());
  const auto lines =
      extractor.extract_lines("trick:crash\n{\"id\":\"a\",\"title\":\"T\",\"text\":\"x\"}\n", 1);
  ASSERT_EQ(lines.size(), 2u);
  EXPECT_EQ(show(lines[0].result).substr(0, 8), "crashed:");
  EXPECT_EQ(lines[0].line, 1u);
  EXPECT_EQ(lines[1].line, 2u);
  EXPECT_EQ(show(lines[1].result), "T / x");
}

}  // namespace
}  // namespace lotse::extract
