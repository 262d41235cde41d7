// Loaded into child processes: they end with their parent. Their channel closes when it is gone, also after a kill -9.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref(); // waiting for that keeps no finished process alive
