// The scheduled job from outside: real files, the real program.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <xapian.h>

#include <fstream>

#include "indexer/schema/generation.h"
#include "indexer/schema/knowledge.h"
#include "tests/indexer/archive.h"

namespace lotse::tests {
namespace {

using nlohmann::json;

TEST(Run, IndexesFilesAndLinesAndSaysWhatItRejects) {
  Archive archive;
  archive.file("a.txt", "Bericht über Kumasi\n\nDie Partnerschaft wächst.\n");
  archive.file("leer.txt", "");
  archive.lines("{\"id\":\"x\",\"title\":\"T\",\"text\":\"Text\"}\n{broken\n");
  const Ended ended = archive.indexer({"run"});
  EXPECT_EQ(ended.code, 0) << ended.err;
  EXPECT_EQ(archive.documents(),
            "files/a.txt indexed, files/leer.txt rejected:empty, lines/line 2 rejected:malformed, "
            "lines/x indexed");
  EXPECT_EQ(archive.indexer({"verify"}).code, 0);
}

TEST(Run, TheNextPassSeesWhatIsNewChangedAndGone) {
  Archive archive;
  archive.file("a.txt", "Eins\n");
  archive.file("b.txt", "Zwei\n");
  archive.indexer({"run"});
  archive.file("b.txt", "Zwei, geändert\n");
  archive.file("c.txt", "Drei\n");
  archive.remove("a.txt");
  const Ended ended = archive.indexer({"run"});
  EXPECT_EQ(ended.err.substr(0, ended.err.find('\n')),
            "files: 2 new or changed, 0 unchanged, 0 rejected, 1 gone");
  EXPECT_EQ(archive.documents(), "files/a.txt gone, files/b.txt indexed, files/c.txt indexed");
  EXPECT_EQ(archive.indexer({"verify"}).code, 0);
}

TEST(Run, AnUnchangedArchiveIsLeftAlone) {
  Archive archive;
  archive.file("a.txt", "Eins\n");
  archive.lines("{\"id\":\"x\",\"title\":\"T\",\"text\":\"Text\"}\n");
  archive.indexer({"run"});
  const Ended ended = archive.indexer({"run"});
  EXPECT_EQ(ended.err,
            "files: 0 new or changed, 1 unchanged, 0 rejected, 0 gone\n"
            "lines: 0 new or changed, 1 unchanged, 0 rejected, 0 gone\n");
}

TEST(Run, AVanishedRootFailsAndDeletesNothing) {
  Archive archive;
  archive.file("a.txt", "Eins\n");
  archive.indexer({"run"});
  std::filesystem::rename(archive.path() / "files", archive.path() / "away");
  const Ended ended = archive.indexer({"run"});
  EXPECT_EQ(ended.code, 1);
  EXPECT_NE(ended.err.find("files: FAILED: "), std::string::npos) << ended.err;
  EXPECT_EQ(archive.documents(), "files/a.txt indexed");
}

TEST(Run, AnEmptySourceDeletesNothing) {
  Archive archive;
  archive.file("a.txt", "Eins\n");
  archive.indexer({"run"});
  archive.remove("a.txt");
  EXPECT_EQ(archive.indexer({"run"}).code, 1);
  EXPECT_EQ(archive.documents(), "files/a.txt indexed");
}

TEST(Run, AMetaFileOverridesAndABadOneRejects) {
  Archive archive;
  archive.file("a.txt", "Eins\n");
  archive.file("a.txt.meta.toml", "audience = \"internal\"\n");
  archive.file("b.txt", "Zwei\n");
  archive.file("b.txt.meta.toml", "audience = \"interne\"\n");
  archive.indexer({"run"});
  EXPECT_EQ(archive.documents(), "files/a.txt indexed, files/b.txt rejected:malformed");
  const std::string rows = archive.indexer({"status", "--json", "--documents"}).out;
  EXPECT_NE(rows.find("\"audience\":\"internal\""), std::string::npos);
  EXPECT_TRUE(std::filesystem::is_empty(archive.path() / "var/spool/internal") == false);
  EXPECT_FALSE(std::filesystem::exists(archive.path() / "var/spool/public"));
}

TEST(Run, AChangedAudienceMovesTheDocument) {
  Archive archive;
  archive.file("a.txt", "Eins\n");
  archive.indexer({"run"});
  archive.settings("every = \"1d\"", "internal");
  archive.indexer({"run"});
  EXPECT_EQ(archive.indexer({"verify"}).out, "1 documents, 0 differences\n");
  EXPECT_TRUE(std::filesystem::is_empty(archive.path() / "var/spool/public") ||
              std::filesystem::is_empty(
                  *std::filesystem::directory_iterator(archive.path() / "var/spool/public")));
}

TEST(Run, ARetypedFileIsReadAsWhatItIs) {
  Archive archive;
  archive.file("a.txt", "Nur Text\n");
  archive.indexer({"run"});
  archive.file("a.txt", std::string("\x7f"
                                    "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0",
                                    16));
  archive.indexer({"run"});
  EXPECT_EQ(archive.documents(), "files/a.txt rejected:unsupported");
  EXPECT_EQ(archive.indexer({"verify"}).code, 0);
}

TEST(Run, EveryKeepsASourceFromBeingDue) {
  Archive archive;
  archive.settings("every = \"1h\"");
  archive.file("a.txt", "Eins\n");
  archive.indexer({"run"});
  archive.file("b.txt", "Zwei\n");
  archive.indexer({"run"});
  EXPECT_EQ(archive.documents(), "files/a.txt indexed");
  archive.indexer({"run", "--source", "files"});
  EXPECT_EQ(archive.documents(), "files/a.txt indexed, files/b.txt indexed");
}

TEST(Run, TheJobSeesANewDocumentAtItsNextPass) {
  Archive archive;
  archive.settings("every = \"1s\"");
  archive.file("a.txt", "Eins\n");
  archive.indexer({"run"});
  archive.file("neu.txt", "Neu\n");
  std::this_thread::sleep_for(std::chrono::milliseconds(1100));
  archive.indexer({"run"});
  EXPECT_EQ(archive.documents(), "files/a.txt indexed, files/neu.txt indexed");
}

TEST(Run, AMetaFileThatIsNoFileRejectsItsDocumentAlone) {
  Archive archive;
  archive.file("a.txt", "Eins\n");
  archive.file("b.txt", "Zwei\n");
  archive.file("c.txt", "Drei\n");
  std::filesystem::create_directories(archive.path() / "files/a.txt.meta.toml");
  ASSERT_EQ(::mkfifo((archive.path() / "files/b.txt.meta.toml").c_str(), 0600), 0);
  EXPECT_EQ(archive.indexer({"run"}).code, 0);
  EXPECT_EQ(archive.documents(),
            "files/a.txt rejected:unreadable, files/b.txt rejected:unreadable, "
            "files/b.txt.meta.toml rejected:not_a_file, files/c.txt indexed");
}

TEST(Run, ALinesFileThatIsAFifoFailsInsteadOfWaiting) {
  Archive archive;
  std::filesystem::remove(archive.path() / "docs.jsonl");
  ASSERT_EQ(::mkfifo((archive.path() / "docs.jsonl").c_str(), 0600), 0);
  const Ended ended = archive.indexer({"run"});
  EXPECT_EQ(ended.code, 1);
  EXPECT_NE(ended.err.find("docs.jsonl: no such file, or no regular one"), std::string::npos)
      << ended.err;
}

// A file is read in chunks of 4 MiB; its lines are counted through.
TEST(Run, BrokenLinesOfALongFileKeepTheirNumbers) {
  Archive archive;
  const std::string padding =
      "{\"id\":\"x\",\"title\":\"T\",\"text\":\"" + std::string(5u << 20, ' ') + "Text\"}\n";
  archive.lines("{broken\n" + padding + "{broken\n");
  archive.indexer({"run"});
  EXPECT_EQ(archive.documents(),
            "lines/line 1 rejected:malformed, lines/line 3 rejected:malformed, lines/x indexed");
}

TEST(Run, AFileThatNeedsReadingAgainIsReadAgain) {
  Archive archive;
  const auto meta = archive.path() / "files/a.txt.meta.toml";
  archive.file("a.txt", "Eins\n");
  std::filesystem::create_directory(meta);
  archive.indexer({"run"});
  std::filesystem::remove(meta);
  archive.indexer({"run"});
  EXPECT_EQ(archive.documents(), "files/a.txt indexed");
}

TEST(Run, WhatBecomesInternalLeavesThePublicIndexThoughItsSourceIsAway) {
  Archive archive;
  archive.file("a.txt", "Eins\n");
  archive.indexer({"run"});
  std::filesystem::rename(archive.path() / "files", archive.path() / "away");
  archive.settings("", "internal");
  EXPECT_EQ(archive.indexer({"run"}).code, 1);
  const std::string rows = archive.indexer({"status", "--json", "--documents"}).out;
  EXPECT_NE(rows.find("\"audience\":\"internal\""), std::string::npos) << rows;
  EXPECT_EQ(archive.indexer({"verify"}).out, "1 documents, 0 differences\n");
}

TEST(Run, ADamagedCurrentFileIsMendedByTheNextRun) {
  Archive archive;
  archive.file("a.txt", "Eins\n");
  archive.indexer({"run"});
  std::ofstream(archive.path() / "var/index/public/current") << "garbage\n";
  EXPECT_EQ(archive.indexer({"verify"}).code, 1);
  EXPECT_EQ(archive.indexer({"run"}).code, 0);
  EXPECT_EQ(archive.indexer({"verify"}).out, "1 documents, 0 differences\n");
}

// The older catalogue gives numbers to new documents that the index has seen for others.
TEST(Run, ACatalogueFromABackupIsNotMixedWithANewerIndex) {
  Archive archive;
  const auto catalogue = archive.path() / "var/catalogue.db", backup = archive.path() / "backup";
  archive.file("a.txt", "Eins\n");
  archive.indexer({"run"});
  std::filesystem::copy_file(catalogue, backup);
  archive.file("b.txt", "Zwei\n");
  archive.indexer({"run"});
  archive.remove("b.txt");
  archive.file("c.txt", "Drei\n");
  archive.file("d.txt", "Vier\n");
  std::filesystem::copy_file(backup, catalogue, std::filesystem::copy_options::overwrite_existing);
  EXPECT_EQ(archive.indexer({"run"}).code, 0);
  EXPECT_EQ(archive.indexer({"verify"}).out, "3 documents, 0 differences\n");
}

TEST(Run, ResultsThatCannotBeWrittenAreAFailure) {
  Archive archive;
  archive.indexer({"run"});
  EXPECT_EQ(run({"/bin/sh", "-c",
                 program("lotse-indexer") + " --config " + archive.config() +
                     " status --json > /dev/full"})
                .code,
            1);
}

TEST(Run, TheSettingsMayBeNamedAfterTheCommand) {
  Archive archive;
  EXPECT_EQ(run({program("lotse-indexer"), "run", "--config", archive.config()}).code, 0);
}

TEST(Run, WrongArgumentsAreTwo) {
  Archive archive;
  EXPECT_EQ(archive.indexer({"run", "--source", "nobody"}).code, 2);
  EXPECT_EQ(archive.indexer({"dance"}).code, 2);
  EXPECT_EQ(run({program("lotse-indexer"), "run"}).code, 2);
  EXPECT_EQ(run({program("lotse-indexer"), "--config", "/nowhere.toml", "run"}).code, 2);
}

TEST(Run, TwoRunsDoNotMeet) {
  Archive archive;
  archive.file("a.txt", "Eins\n");
  std::filesystem::create_directories(archive.path() / "var");
  const int other = ::open((archive.path() / "var/lock").c_str(), O_RDWR | O_CREAT, 0600);
  ASSERT_EQ(::flock(other, LOCK_EX), 0);
  const Ended ended = archive.indexer({"run"});
  EXPECT_EQ(ended.code, 1);
  EXPECT_NE(ended.err.find("another run works on"), std::string::npos) << ended.err;
  ::close(other);
  EXPECT_EQ(archive.indexer({"run"}).code, 0);
}

TEST(Run, AHalfWrittenLinesFileDeletesNothing) {
  Archive archive;
  const std::string one = "{\"id\":\"1\",\"title\":\"T\",\"text\":\"Eins\"}\n";
  const std::string two = "{\"id\":\"2\",\"title\":\"T\",\"text\":\"Zwei\"}\n";
  archive.lines(one + two);
  archive.indexer({"run"});
  archive.lines(one + two.substr(0, 20));
  const Ended ended = archive.indexer({"run"});
  EXPECT_EQ(ended.code, 1);
  EXPECT_NE(ended.err.find("ends within a line"), std::string::npos) << ended.err;
  EXPECT_EQ(archive.documents(),
            "lines/1 indexed, lines/2 indexed, lines/line 2 rejected:malformed");
  archive.lines(one + two);
  EXPECT_EQ(archive.indexer({"run"}).code, 0);
  EXPECT_EQ(archive.documents(), "lines/1 indexed, lines/2 indexed, lines/line 2 gone");
}

TEST(Run, OtherLimitsLiftARejection) {
  Archive archive;
  archive.file("a.txt", std::string(2u << 20, 'a') + "\n");
  const auto hour_ago = std::filesystem::file_time_type::clock::now() - std::chrono::hours(1);
  std::filesystem::last_write_time(archive.path() / "files/a.txt", hour_ago);
  archive.settings("[extract]\ninput_mb = 1\n");
  archive.indexer({"run"});
  EXPECT_EQ(archive.documents(), "files/a.txt rejected:too_large");
  archive.settings("[extract]\ninput_mb = 3\n");
  archive.indexer({"run"});
  EXPECT_EQ(archive.documents(), "files/a.txt indexed");
}

TEST(Run, AnotherThesaurusIsAppliedWithoutTouchingDocuments) {
  Archive archive;
  std::filesystem::copy(std::string(LOTSE_SOURCE_DIR) + "/config/knowledge",
                        archive.path() / "knowledge");
  archive.file("a.txt", "Eins\n");
  EXPECT_EQ(archive.indexer({"run"}).code, 0);
  const auto knowledge = [&archive] {
    const Xapian::Database index((archive.path() / "var/index/public/gen-1/main").string());
    return schema::knowledge_from_json(index.get_metadata(std::string(schema::kKnowledgeKey)));
  };
  EXPECT_GE(knowledge().thesaurus.size(), 300U);
  std::ofstream(archive.path() / "knowledge/thesaurus.toml")
      << "[[group]]\nwords = [\"Kita\", \"Kindergarten\"]\nlanguage = \"de\"\n";
  EXPECT_EQ(archive.indexer({"run"}).code, 0);
  EXPECT_EQ(knowledge().thesaurus.size(), 1U);
  EXPECT_FALSE(std::filesystem::exists(archive.path() / "var/index/public/gen-2"));
  EXPECT_EQ(archive.indexer({"verify"}).code, 0);
}

TEST(Rebuild, MakesANewGenerationFromTheCatalogueAlone) {
  Archive archive;
  archive.file("a.txt", "Eins\n");
  archive.indexer({"run"});
  std::filesystem::remove_all(archive.path() / "files");
  std::filesystem::remove_all(archive.path() / "var/index");
  EXPECT_EQ(archive.indexer({"verify"}).code, 1);
  EXPECT_EQ(archive.indexer({"rebuild"}).code, 0);
  EXPECT_EQ(archive.indexer({"verify"}).code, 0);
}

TEST(Rebuild, HappensByItselfWhenTheIndexIsBroken) {
  Archive archive;
  archive.file("a.txt", "Eins\n");
  archive.indexer({"run"});
  std::filesystem::resize_file(archive.path() / "var/index/public/gen-1/main/iamglass", 10);
  EXPECT_EQ(archive.indexer({"verify"}).code, 1);
  EXPECT_EQ(archive.indexer({"run"}).code, 0);
  EXPECT_EQ(archive.indexer({"verify"}).code, 0);
}

TEST(Status, HasTheShapeOfTheContract) {
  Archive archive;
  archive.file("a.txt", "Eins\n");
  EXPECT_EQ(archive.indexer({"status"}).code, 0);
  archive.indexer({"run"});
  const json status = json::parse(archive.indexer({"status", "--json"}).out);
  EXPECT_EQ(status["documents"], 1);
  const json& files = status["sources"][0];
  EXPECT_EQ(files["name"].get<std::string>() + " " + files["kind"].get<std::string>() + " " +
                files["audience"].get<std::string>() + " " + files["stages"].dump() + " " +
                files["rejections"].dump() + " " + files["listed"].dump(),
            "files folder public {\"indexed\":1} {} 1");
  EXPECT_EQ(files["last_run"].get<std::string>().size(), 20u);
}

TEST(Status, FileNamesMayBeAnyBytes) {
  Archive archive;
  archive.file("Beschlu\xDF.txt", "Eins\n");
  archive.indexer({"run"});
  EXPECT_EQ(archive.documents(), "files/Beschlu%DF.txt indexed");
}

}  // namespace
}  // namespace lotse::tests
