//! An answer that waits for the test.

use std::sync::Arc;

use tokio::sync::Semaphore;

/// Holds back the answers to requests for one file until the test opens it. Then they all go out, and later ones do not wait.
#[derive(Debug, Clone)]
#[must_use = "nothing answers before the gate is opened"]
pub struct Gate(Arc<Semaphore>);

impl Gate {
    pub(super) fn closed() -> Self {
        Self(Arc::new(Semaphore::new(0)))
    }

    /// Lets the answers out.
    pub fn open(&self) {
        // Whoever waits for a semaphore that never gives anything goes on when it is closed.
        self.0.close();
    }

    /// Waits until the gate is open.
    pub(super) async fn passed(&self) {
        // The only outcome is that the semaphore is closed.
        let _ = self.0.acquire().await;
    }
}

#[cfg(test)]
mod tests {
    use super::Gate;

    #[tokio::test]
    async fn lets_nobody_pass_before_it_is_opened() {
        let gate = Gate::closed();
        tokio::select! {
            biased;
            () = gate.passed() => panic!("passed a closed gate"),
            () = async {} => {}
        }
        gate.open();
        gate.passed().await;
        gate.passed().await;
    }
}
