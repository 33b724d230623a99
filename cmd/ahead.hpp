#pragma once

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace zgz::cmd {

/// Calls `take(item, work(item))` for each item in order, while `work`, which must not touch anything shared, already
/// runs on other threads for the next few. An exception of `work` comes out where its result would be taken.
template <typename Item, typename Work, typename Take>
class WorkAhead {
  using Result = decltype(std::declval<Work const&>()(std::declval<Item const&>()));
  struct Outcome {
    std::optional<Result> result;
    std::exception_ptr thrown;
  };

 public:
  WorkAhead(std::vector<Item> const& items, Work const& work) : m_items(items), m_work(work) {
    auto const cores = std::max(1U, std::thread::hardware_concurrency());
    m_ahead = std::size_t{4} * cores;
    for (std::size_t i = 0; i < std::min<std::size_t>(cores, items.size()); ++i) {
      m_threads.emplace_back([this] { work_on(); });
    }
  }
  WorkAhead(WorkAhead const&) = delete;
  WorkAhead& operator=(WorkAhead const&) = delete;

  ~WorkAhead() {
    {
      std::lock_guard const lock{m_mutex};
      m_next = m_items.size();
    }
    m_room.notify_all();
    for (auto& thread : m_threads) thread.join();
  }

  void run(Take& take) {
    for (auto const& item : m_items) {
      auto outcome = await();
      if (outcome.thrown) std::rethrow_exception(outcome.thrown);
      take(item, *std::move(outcome.result));
    }
  }

 private:
  Outcome await() {
    std::unique_lock lock{m_mutex};
    m_done.wait(lock, [&] { return m_outcomes.count(m_taken) > 0; });
    auto outcome = std::move(m_outcomes.extract(m_taken).mapped());
    ++m_taken;
    lock.unlock();
    m_room.notify_one();
    return outcome;
  }

  void work_on() {
    std::unique_lock lock{m_mutex};
    for (;;) {
      m_room.wait(lock, [&] { return m_next >= m_items.size() || m_next < m_taken + m_ahead; });
      if (m_next >= m_items.size()) return;
      auto const index = m_next++;
      lock.unlock();
      auto outcome = attempt(m_items[index]);
      lock.lock();
      m_outcomes.emplace(index, std::move(outcome));
      m_done.notify_one();
    }
  }

  Outcome attempt(Item const& item) const {
    try {
      return {m_work(item), nullptr};
    } catch (...) {
      return {std::nullopt, std::current_exception()};
    }
  }

  std::vector<Item> const& m_items;
  Work const& m_work;
  std::size_t m_ahead = 0, m_next = 0, m_taken = 0;
  std::map<std::size_t, Outcome> m_outcomes;
  std::mutex m_mutex;
  std::condition_variable m_done, m_room;
  std::vector<std::thread> m_threads;
};

/// As `WorkAhead` says.
template <typename Item, typename Work, typename Take>
void work_ahead(std::vector<Item> const& items, Work const& work, Take take) {
  WorkAhead<Item, Work, Take>{items, work}.run(take);
}

}  // namespace zgz::cmd
