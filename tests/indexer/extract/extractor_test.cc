// The real child process: good documents, faults of all kinds, and good ones after them.
#include "indexer/extract/extractor.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <csignal>

#include "tests/indexer/extract/golden_files.h"
#include "tests/indexer/readers/leaks_of_libraries.h"
#include "tests/indexer/readers/show.h"

namespace lotse::extract {
namespace {

const std::filesystem::path kProgram = LOTSE_BIN_DIR "/lotse-extract";

TEST(Extractor, ReadsDocumentsInTheChild) {
  Extractor extractor(kProgram, {});
  EXPECT_EQ(show(extractor.extract("<main><h1>Kumasi</h1><p>Text</p></main>", "a.html")),
            "Kumasi / Kumasi / Text");
  EXPECT_EQ(show(extractor.extract("Zweites", "b.txt")), "Zweites / Zweites");
  EXPECT_EQ(show(extractor.extract("GIF89a", "c.html")), "unsupported: image/gif");
  EXPECT_EQ(show(extractor.extract("", "d.txt")), "empty: no text in text/plain");
}

// Behind the door nothing can be loaded any more: whatever a reader needs must be there before.
TEST(Extractor, ReadsLockedInWhatReadersReadOutside) {
  Extractor extractor(kProgram, {});
  for (const auto& path : golden_files()) {
    const std::string bytes = bytes_of(path);
    const std::string name = path.filename().string();
    EXPECT_EQ(show(extractor.extract(bytes, name)), show(readers::read_document({bytes, name, ""})))
        << path;
  }
}

TEST(Extractor, ReadsLines) {
  Extractor extractor(kProgram, {});
  const auto lines =
      extractor.extract_lines("{\"id\":\"a\",\"title\":\"T\",\"text\":\"x\"}\n\nkaputt\n", 5);
  ASSERT_EQ(lines.size(), 2u);
  EXPECT_EQ(lines[0].id, "a");
  EXPECT_EQ(show(lines[0].result), "T / x");
  EXPECT_EQ(lines[1].line, 3u);
  EXPECT_EQ(show(lines[1].result), "malformed: line 7: no valid JSON at byte 1");
}

// The process whose parent is this one and whose name is lotse-extract.
pid_t zygote() {
  for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
    const std::string name = entry.path().filename().string();
    if (name.find_first_not_of("0123456789") != std::string::npos) continue;
    const std::string stat = bytes_of(entry.path() / "stat");
    const auto after = stat.rfind(") ");
    if (stat.find("(lotse-extract)") == std::string::npos || after == std::string::npos) continue;
    if (std::atoi(stat.c_str() + after + 4) == ::getpid()) return std::atoi(name.c_str());
  }
  return -1;
}

TEST(Extractor, StartsAnotherChildWhenTheFirstIsGone) {
  Extractor extractor(kProgram, {});
  for (int i = 0; i < 3; ++i) {
    const pid_t first = zygote();
    ASSERT_GT(first, 0);
    ::kill(first, SIGKILL);
    EXPECT_EQ(show(extractor.extract("Zweites", "b.txt")), "Zweites / Zweites");
    EXPECT_NE(zygote(), first);
  }
}

TEST(Extractor, TooLargeIsNotEvenSent) {
  Limits limits;
  limits.input_bytes = 10;
  EXPECT_EQ(show(Extractor(kProgram, limits).extract("mehr als zehn", "")), "too_large: 13 bytes");
}

TEST(Extractor, NamesTheProgramItCannotRun) {
  for (const auto* program : {"/nonexistent/lotse-extract", "/bin/true"}) {
    try {
      Extractor extractor(program, {});
      FAIL() << program;
    } catch (const std::runtime_error& error) {
      EXPECT_NE(std::string(error.what()).find(program), std::string::npos) << error.what();
    }
  }
}

}  // namespace
}  // namespace lotse::extract
