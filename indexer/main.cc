// lotse-indexer: the scheduled job and its tools. Arguments in, exit code out; all work is
// elsewhere.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <exception>
#include <iostream>
#include <memory>
#include <optional>
#include <string>

#include "indexer/pipeline/run.h"
#include "indexer/pipeline/status.h"
#include "indexer/pipeline/verify.h"
#include "indexer/schema/word_tables.h"
#include "indexer/settings.h"
#include "indexer/tools.h"

namespace {

constexpr int kWrongArguments = 2;

using lotse::schema::WordTables;

struct Arguments {
  std::string config, source, language = "auto";
  bool json = false, documents = false;
};

lotse::Settings tool_settings() {
  lotse::Settings settings;
  settings.knowledge = lotse::share_folder() / "knowledge";
  settings.home = "dortmund";
  return settings;
}

bool is_source(const lotse::Settings& settings, const std::string& name) {
  return std::any_of(settings.sources.begin(), settings.sources.end(),
                     [&name](const lotse::SourceSettings& source) { return source.name == name; });
}

// Settings and knowledge are the caller's to mend: wrong ones end the program with 2 and a message.
std::optional<lotse::Settings> good_settings(const Arguments& arguments) {
  try {
    return lotse::load_settings(arguments.config);
  } catch (const std::exception& error) {
    std::cerr << error.what() << "\n";
    return std::nullopt;
  }
}

std::optional<lotse::pipeline::AnalysisContext> good_context(const lotse::Settings& settings,
                                                             const WordTables& words) {
  try {
    return lotse::pipeline::load_context(settings, words.digest());
  } catch (const std::exception& error) {
    std::cerr << error.what() << "\n";
    return std::nullopt;
  }
}

int show_status(const lotse::Settings& settings, const Arguments& arguments) {
  if (arguments.json || arguments.documents)
    lotse::pipeline::status_json(settings, arguments.documents, std::cout);
  else
    lotse::pipeline::status(settings, std::cout);
  return 0;
}

int index(const std::string& command, const lotse::Settings& settings, const Arguments& arguments,
          const WordTables& words) {
  const auto context = good_context(settings, words);
  if (!context) return kWrongArguments;
  if (command == "rebuild") return lotse::pipeline::rebuild(settings, *context, std::cerr);
  const auto only =
      arguments.source.empty() ? std::nullopt : std::optional<std::string>(arguments.source);
  if (only && !is_source(settings, *only)) {
    std::cerr << arguments.config << ": no source is named '" << *only << "'\n";
    return kWrongArguments;
  }
  return lotse::pipeline::run(settings, *context, only, std::cerr);
}

int tool(const std::string& command, const Arguments& arguments, const WordTables& words) {
  std::ios::sync_with_stdio(false);
  if (command == "analyze")
    lotse::analyze_lines(arguments.language, std::cin, std::cout);
  else if (command == "tag")
    lotse::tag_lines(lotse::pipeline::load_context(tool_settings(), ""), std::cin, std::cout);
  else
    lotse::split_lines(words.splitter(), std::cin, std::cout);
  return 0;
}

bool is_tool(const std::string& command) {
  return command == "analyze" || command == "split" || command == "tag";
}

// A result that could not be written is no result: a full disk, a reader that went away.
int written(int code) {
  if (std::cout.flush()) return code;
  std::cerr << "lotse-indexer: the output could not be written\n";
  return 1;
}

int perform(const std::string& command, const Arguments& arguments) {
  const auto tables = lotse::schema::use_word_tables(lotse::share_folder(), std::cerr);
  if (is_tool(command)) return tool(command, arguments, *tables);
  const auto settings = good_settings(arguments);
  if (!settings) return kWrongArguments;
  if (command == "verify") return lotse::pipeline::verify(*settings, std::cout);
  if (command == "status") return show_status(*settings, arguments);
  return index(command, *settings, arguments, *tables);
}

}  // namespace

int main(int count, char** values) {
  CLI::App app("Lotse indexer: keeps catalogue and indexes current", "lotse-indexer");
  app.fallthrough();  // inherited by the subcommands made below: --config may stand anywhere
  Arguments arguments;
  app.add_option("--config", arguments.config, "settings file (TOML)");
  app.require_subcommand(1);
  app.add_subcommand("run", "one pass over the due sources")
      ->add_option("--source", arguments.source, "only this source, due or not");
  CLI::App* status = app.add_subcommand("status", "documents by source and stage");
  status->add_flag("--json", arguments.json);
  status->add_flag("--documents", arguments.documents, "one JSON line per document");
  app.add_subcommand("rebuild", "a new index generation from the catalogue");
  app.add_subcommand("verify", "catalogue against indexes; 1 on any difference");
  app.add_subcommand("analyze", "words of each input line as JSON")
      ->add_option("--language", arguments.language)
      ->check(CLI::IsMember({"de", "en", "auto"}));
  app.add_subcommand("split", "parts of each German compound");
  app.add_subcommand("tag", "cities, goals and more of each input line as JSON");
  try {
    app.parse(count, values);
    const std::string command = app.get_subcommands().front()->get_name();
    if (!is_tool(command) && arguments.config.empty()) throw CLI::RequiredError("--config");
    return written(perform(command, arguments));
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : kWrongArguments;
  } catch (const std::exception& error) {
    std::cerr << "lotse-indexer: " << error.what() << "\n";
    return 1;
  }
}
