// lotse-server: answers searches over HTTP from the indexes of one audience. Wiring only.
#include <pthread.h>
#include <sodium.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <csignal>
#include <iostream>

#include "indexer/schema/generation.h"
#include "indexer/schema/word_tables.h"
#include "server/api/api_routes.h"
#include "server/http/poco_server.h"
#include "server/pages/pages.h"
#include "server/search/xapian_searcher.h"

namespace {

using namespace lotse;

constexpr unsigned kMostSecondsToStop = 9;

struct Options {
  std::string config;
  std::string audience = "public";
  std::optional<std::uint16_t> port;
  bool no_login = false;

  bool staff() const { return audience == "staff"; }
};

// Wrong settings or arguments: exit code 2.
struct Wrong : std::runtime_error {
  using std::runtime_error::runtime_error;
};

Options options_of(int argc, char** argv) {
  Options options;
  CLI::App app("Answers searches over HTTP from the indexes that lotse-indexer writes.");
  app.add_option("--config", options.config, "settings file (TOML)")->required();
  app.add_option("--audience", options.audience, "whose documents: public or staff")
      ->check(CLI::IsMember({"public", "staff"}));
  app.add_option("--port", options.port,
                 "port instead of the one in the settings; 0: any free one");
  app.add_flag("--no-login", options.no_login,
               "staff: everyone who reaches this machine's loopback address is staff");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    std::exit(app.exit(error, std::cout, std::cerr) == 0 ? 0 : 2);
  }
  return options;
}

server::Settings settings_of(const Options& options) {
  try {
    return server::load_settings(options.config);
  } catch (const std::runtime_error& error) {
    throw Wrong(error.what());
  }
}

http::Address address_of(const Options& options, const server::Settings& settings) {
  http::Address address = *http::address_of(settings.listen);
  if (options.port) address.port = *options.port;
  return address;
}

// Without accounts only the machine's own door may lead to what is not public.
void check_staff(const Options& options, const http::Address& address) {
  if (!options.staff()) return;
  if (!options.no_login) throw Wrong("--audience staff has no login yet: say --no-login");
  if (!http::is_loopback(address.host)) {
    throw Wrong("--audience staff listens on loopback only, not on " + http::text_of(address));
  }
}

// A public server does not even know where the other index lies.
std::vector<std::filesystem::path> index_folders(const Options& options,
                                                 const server::Settings& settings) {
  using schema::Audience;
  std::vector folders{schema::index_folder(settings.data_dir, Audience::kPublic)};
  if (options.staff()) {
    folders.push_back(schema::index_folder(settings.data_dir, Audience::kInternal));
  }
  return folders;
}

http::Policy policy_of(const Options& options, const server::Settings& settings) {
  http::Policy policy;
  policy.public_api = !options.staff();
  const std::string& url = settings.base_url;
  if (options.staff()) policy.hosts = {http::host_name(url.substr(url.find("//") + 2))};
  return policy;
}

template <typename List>
void append(List& list, List more) {
  std::move(more.begin(), more.end(), std::back_inserter(list));
}

http::RouteTable table_of(search::Searcher& searcher, const server::Settings& settings,
                          const http::Policy& policy, http::Metrics& metrics) {
  const auto share = server::share_folder();
  auto routes = api::api_routes(searcher, settings);
  append(routes, api::operator_routes(searcher, metrics));
  append(routes, pages::page_routes(searcher, settings, share));
  return {std::move(routes), api::fallbacks(pages::not_found_handler(searcher, settings, share)),
          policy, metrics};
}

// Signals are waited for, not handled: blocked here, and so in every thread that starts later.
sigset_t block_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
  return signals;
}

void serve(const Options& options) {
  const sigset_t signals = block_signals();
  server::Settings settings = settings_of(options);
  settings.staff = options.staff();
  const http::Address address = address_of(options, settings);
  check_staff(options, address);
  const auto words = schema::use_word_tables(server::share_folder(), std::cerr);
  search::XapianSearcher searcher(index_folders(options, settings));
  http::Metrics metrics;
  const http::RouteTable table =
      table_of(searcher, settings, policy_of(options, settings), metrics);
  http::PocoServer server([&](const http::Request& request) { return table.answer(request); },
                          address, settings.threads);
  server.start();
  std::cerr << "lotse-server: http://" + http::text_of({address.host, server.port()}) + "/ (" +
                   options.audience + ")\n";
  int signal = 0;
  sigwait(&signals, &signal);
  // An answer that takes longer than an operator waits is given up.
  std::signal(SIGALRM, [](int) { _exit(0); });
  alarm(kMostSecondsToStop);
  server.stop();
}

}  // namespace

int main(int argc, char** argv) {
  try {
    if (sodium_init() < 0) throw std::runtime_error("libsodium cannot be initialised");
    serve(options_of(argc, argv));
    return 0;
  } catch (const Wrong& wrong) {
    std::cerr << "lotse-server: " << wrong.what() << '\n';
    return 2;
  } catch (const std::exception& error) {
    std::cerr << "lotse-server: " << error.what() << '\n';
    return 1;
  }
}
