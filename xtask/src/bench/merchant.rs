//! Small crates of a shop: with this SDK, with others, and with none.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::cargo::{cargo, locked, said};
use super::sdk;
use crate::files;

/// A shop's crate: what it depends on and what it says.
pub(super) struct Merchant {
    /// As in the tables.
    pub(super) name: &'static str,
    folder: &'static str,
    /// The package that it is about, whose version is told.
    package: &'static str,
    dependencies: &'static str,
    code: &'static str,
}

/// Ours first, then what it is held against.
pub(super) const ALL: [Merchant; 5] = [
    Merchant {
        name: "portone-ksnet",
        folder: "ours",
        package: "portone-ksnet",
        dependencies: "portone-ksnet = { git = \"file://$SDK\" }\n",
        code: "\
//! A shop that is paid by card and reads the payment back.

use portone_ksnet::{Client, Error, GetPayment, KsnetRequest, answer::Payment, operation};

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
pub struct Checkout<'a> {
    pub payment_id: &'a str,
    pub order_name: &'a str,
    pub total_amount: u64,
    #[ksnet(path = customer.fullName)]
    pub buyer: &'a str,
}

pub async fn paid(client: &Client, payment_id: &str) -> Result<Payment, Error<operation::getPayment>> {
    client.send(&GetPayment::new(payment_id)).await
}
",
    },
    Merchant {
        name: "reqwest + serde + serde_json",
        folder: "floor",
        package: "reqwest",
        // The features of reqwest are those that this SDK asks for; a shop writes its types with serde's derive.
        dependencies: "\
reqwest = { version = \"0.13\", default-features = false, features = [\"rustls\"] }
serde = { version = \"1\", features = [\"derive\"] }
serde_json = \"1\"
",
        code: "\
//! A shop that is paid by card and reads the payment back.

use serde::{Deserialize, Serialize};

#[derive(Serialize)]
#[serde(rename_all = \"camelCase\")]
pub struct Checkout<'a> {
    pub store_id: &'a str,
    pub channel_key: &'a str,
    pub pay_method: &'a str,
    pub currency: &'a str,
    pub payment_id: &'a str,
    pub order_name: &'a str,
    pub total_amount: u64,
    pub customer: Customer<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = \"camelCase\")]
pub struct Customer<'a> {
    pub full_name: &'a str,
}

#[derive(Deserialize)]
pub struct Payment {
    pub id: String,
    pub status: String,
}

pub async fn paid(client: &reqwest::Client, payment_id: &str) -> Result<Payment, Box<dyn std::error::Error>> {
    let answer = client.get(format!(\"https://api.portone.io/payments/{payment_id}\")).send().await?;
    Ok(serde_json::from_slice(&answer.error_for_status()?.bytes().await?)?)
}
",
    },
    Merchant {
        name: "portone-rs",
        folder: "portone-rs",
        package: "portone-rs",
        dependencies: "portone-rs = \"=0.1.0\"\n",
        code: "//! A shop.\n\npub use portone_rs;\n",
    },
    Merchant {
        name: "async-stripe with three features",
        folder: "async-stripe",
        package: "async-stripe",
        // The same TLS; what takes a payment, reads it back and gives it back.
        dependencies: "\
async-stripe = { version = \"=1.0.0-rc.10\", default-features = false, features = [\"rustls-aws-lc-rs\", \
                       \"rustls-tls-webpki-roots\"] }
async-stripe-core = { version = \"=1.0.0-rc.10\", features = [\"customer\", \"payment_intent\", \"refund\"] }
",
        code: "//! A shop.\n\npub use {stripe, stripe_core};\n",
    },
    Merchant {
        name: "tosspayments-rs",
        folder: "tosspayments-rs",
        package: "tosspayments-rs",
        dependencies: "tosspayments-rs = \"=0.2.0\"\n",
        code: "//! A shop.\n\npub use tosspayments;\n",
    },
];

/// What somebody without an SDK of any kind depends on.
pub(super) const FLOOR: &str = ALL[1].name;

impl Merchant {
    /// Writes the crate, and has cargo fetch all that it needs.
    pub(super) fn prepare(&self, root: &Path) -> Result<PathBuf, String> {
        let folder = root.join("target/bench/merchants").join(self.folder);
        let is_ours = self.dependencies.contains("$SDK");
        let dependencies = if is_ours {
            self.dependencies.replace("$SDK", &sdk::repository(root)?.display().to_string())
        } else {
            self.dependencies.to_owned()
        };
        files::write(
            &folder.join("Cargo.toml"),
            &format!(
                "[package]\nname = \"shop\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{dependencies}"
            ),
        )?;
        files::write(&folder.join("src/lib.rs"), self.code)?;
        // The crates that several of them have are the same in all of them.
        let lock = folder.join("Cargo.lock");
        // Its own knows this SDK as it was when it was measured last.
        if is_ours || !lock.exists() {
            files::write(&lock, &files::read(&root.join("Cargo.lock"))?)?;
        }
        said(cargo(&folder).args(["fetch", "--quiet"]))?;
        Ok(folder)
    }

    /// The name and the version of the package that it is about.
    pub(super) fn version(&self, folder: &Path) -> Result<(String, String), String> {
        let lock = files::read(&folder.join("Cargo.lock"))?;
        let version = locked(&lock, self.package).unwrap_or_else(|| "unknown".to_owned());
        Ok((self.package.to_owned(), version))
    }

    /// The names of all crates that are compiled for it on this machine, without its own.
    pub(super) fn crates(folder: &Path) -> Result<BTreeSet<String>, String> {
        let said = said(cargo(folder).args([
            "tree",
            "--offline",
            "--edges=normal,build",
            "--prefix=none",
            "--format={p}",
        ]))?;
        let name = |line: &str| line.split(' ').next().unwrap_or(line).to_owned();
        Ok(said.lines().filter(|line| !line.is_empty()).map(name).filter(|name| name != "shop").collect())
    }
}
