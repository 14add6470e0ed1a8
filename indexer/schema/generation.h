// Where the indexes lie and which generation is current.
//   DATA/index/AUDIENCE/current     one line: the name of the current generation, "gen-7"
//   DATA/index/AUDIENCE/gen-7/      a directory of databases; XAPIANDB in it is a stub that lists
//                                   them, so that Xapian's own tools work on the generation
// Readers open fresh; an old generation may be deleted under an open handle.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace lotse::schema {

enum class Audience : std::uint8_t { kPublic, kInternal };
std::string_view audience_name(
    Audience audience);  // "public" "internal": folder and catalogue value

std::filesystem::path index_folder(const std::filesystem::path& data_dir, Audience audience);
std::filesystem::path spool_folder(const std::filesystem::path& data_dir, Audience audience);
// Bytes of an original: spool/AUDIENCE/ab/abcdef...
std::filesystem::path spool_file(const std::filesystem::path& data_dir, Audience audience,
                                 std::string_view hash);

// The current generation's directory; empty optional when there is none yet. Throws on a broken
// one.
std::optional<std::filesystem::path> current_generation(const std::filesystem::path& index_folder);
// Whether the file that should name it names something else: the writer then builds a new one.
bool names_no_generation(const std::filesystem::path& index_folder);
// Makes `name` (a directory in index_folder) current: written aside, fsynced, renamed, fsynced.
void make_current(const std::filesystem::path& index_folder, const std::string& name);
// What to open for reading: the databases of a generation, in order.
std::vector<std::filesystem::path> databases_of(const std::filesystem::path& generation);
// The databases of a new, empty generation; writes its stub file.
inline constexpr std::string_view kMainDatabase = "main";
void write_stub(const std::filesystem::path& generation);
void fsync_path(const std::filesystem::path& path);

// Keys of Xapian metadata in each database.
inline constexpr std::string_view kAppliedSeqKey = "applied_seq";  // journal sequence, decimal
inline constexpr std::string_view kFormatKey = "format";           // kFormatVersion, decimal
inline constexpr std::string_view kStampKey = "stamp";  // versions and knowledge it was built from
inline constexpr std::string_view kKnowledgeKey = "knowledge";  // Knowledge as JSON
inline constexpr std::string_view kStandKey = "stand";          // ISO date of the newest change

}  // namespace lotse::schema
