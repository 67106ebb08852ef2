//! The `consensus_signature` table: an evaluator's word that it was agreed on.

use golive_domain::id::{ConsensusId, ConsensusSignatureId, EvaluatorId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "consensus_signature")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ConsensusSignatureId,
    pub consensus_id: ConsensusId,
    pub evaluator_id: EvaluatorId,
    pub at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
